import './radio-cards.css';

type Card<Name extends string> = {
  readonly name: Name;
  readonly title: string;
  /** What choosing it means. */
  readonly note: string;
};

type Props<Name extends string> = {
  label: string;
  /** Unique on the page. */
  id: string;
  cards: readonly Card<Name>[];
  chosen: Name;
  disabled?: boolean;
  onChoose(name: Name): void;
};

/** One of a few, each with what it means: arrows move and choose. */
export function RadioCards<Name extends string>(props: Props<Name>) {
  const { label, id, cards, chosen, disabled, onChoose } = props;
  return (
    <fieldset class="plain radio-cards" aria-label={label} disabled={disabled}>
      {cards.map(({ name, title, note }) => (
        <label key={name} class="radio-card">
          <input
            type="radio"
            name={id}
            value={name}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <span class="radio-card-title">{title}</span>
          <span class="radio-card-note">{note}</span>
        </label>
      ))}
    </fieldset>
  );
}
