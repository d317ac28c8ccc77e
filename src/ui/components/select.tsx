import { Icon } from './icon.tsx';
import { useTabStop } from './tab-stop.ts';
import './field.css';
import './select.css';

type Props<Value extends string> = {
  id?: string;
  value: Value;
  options: readonly Value[];
  labels: Readonly<Record<Value, string>>;
  /** Its name where no label stands beside it. */
  label?: string;
  disabled?: boolean;
  onChoose(value: Value): void;
};

/** One of a few values. The browser's own list opens: it is never cut off by a small window. */
export function Select<Value extends string>(props: Props<Value>) {
  const { options, labels, label, onChoose, ...select } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate === chosen);
    if (option) onChoose(option);
  };
  return (
    <span class="select">
      <select
        {...select}
        class="control"
        tabIndex={useTabStop()}
        aria-label={label}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {labels[option]}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
