import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** False within what arrow keys lead to, such as all rows of a long list but one. */
export const TabStop = createContext(true);

/** The `tabIndex` of a control: -1 where Tab passes by. */
export function useTabStop(): 0 | -1 {
  return useContext(TabStop) ? 0 : -1;
}
