import { rove } from './rove.ts';
import { Thumbnail } from './thumbnail.tsx';
import './strip.css';

export type StripItem = {
  readonly key: string;
  /** Null until they are known. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly label: string;
};

type Props = {
  label: string;
  items: readonly StripItem[];
  /** Key of the one that counts. */
  chosen: string | null;
  disabled?: boolean;
  onChoose(key: string): void;
};

/** A row of pictures of which one counts: one tab stop, arrows move, Space or Enter chooses. */
export function Strip({ label, items, chosen, disabled, onChoose }: Props) {
  const hasChosen = items.some(({ key }) => key === chosen);
  return (
    <div
      class="strip"
      role="radiogroup"
      aria-label={label}
      onKeyDown={(event) => rove(event, '[role=radio]')}
    >
      {items.map(({ key, bytes, label: name }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a picture that is clicked, not a dot
        <button
          key={key}
          type="button"
          class="strip-item"
          role="radio"
          aria-checked={key === chosen}
          aria-label={name}
          data-tip={name}
          aria-disabled={disabled}
          tabIndex={key === chosen || (!hasChosen && index === 0) ? 0 : -1}
          onClick={() => {
            if (!disabled && key !== chosen) onChoose(key);
          }}
        >
          <Thumbnail bytes={bytes} icon="picture" label={null} />
        </button>
      ))}
    </div>
  );
}
