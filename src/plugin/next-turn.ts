/** Lets Figma breathe: nothing else happens in the tab while the sandbox runs. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
