type Props<Value extends string> = {
  value: Value;
  options: readonly Value[];
  labels: Record<Value, string>;
  label?: string;
  onChoose(value: Value): void;
};

/** One of a few values. */
export function Select<Value extends string>(props: Props<Value>) {
  const { value, options, labels, label, onChoose } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate === chosen);
    if (option) onChoose(option);
  };
  return (
    <select
      class="control"
      value={value}
      aria-label={label}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {labels[option]}
        </option>
      ))}
    </select>
  );
}
