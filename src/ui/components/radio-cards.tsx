import './radio-cards.css';

type Card<Name extends string> = {
  readonly name: Name;
  readonly title: string;
  /** What choosing it means, where its title does not say it. */
  readonly note?: string;
};

type Props<Name extends string> = {
  label: string;
  /** Unique on the page. */
  id: string;
  cards: readonly Card<Name>[];
  chosen: Name;
  disabled?: boolean;
  /** As low as a line: for many, without notes. */
  isCompact?: boolean;
  onChoose(name: Name): void;
};

/** One of a few, each with what it means: arrows move and choose. */
export function RadioCards<Name extends string>(props: Props<Name>) {
  const { label, id, cards, chosen, disabled, isCompact = false, onChoose } = props;
  return (
    <fieldset
      class={isCompact ? 'plain radio-cards radio-cards-compact' : 'plain radio-cards'}
      aria-label={label}
      disabled={disabled}
    >
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
          {note && <span class="radio-card-note">{note}</span>}
        </label>
      ))}
    </fieldset>
  );
}
