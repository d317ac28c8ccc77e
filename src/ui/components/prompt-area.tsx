import { useRef, useState } from 'preact/hooks';
import { completePrompt, completionsOf } from '../../core/complete-prompt.ts';
import { Chips } from './chips.tsx';
import './field.css';
import './prompt-area.css';

type Props = {
  id: string;
  value: string;
  placeholder: string;
  maxLength: number;
  /** Offered as chips below. */
  hints: readonly string[];
  /** Offered with the hints while the designer writes. */
  known: readonly string[];
  words: { readonly hints: string; readonly completions: string };
  onInput(text: string): void;
};

/** Text of several lines, with chips to begin from and completion of what was begun. */
export function PromptArea(props: Props) {
  const { id, value, hints, known, words, onInput, ...area } = props;
  const text = useRef<HTMLTextAreaElement>(null);
  const [isWriting, setWriting] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const completions = isWriting ? completionsOf(value, [...hints, ...known]) : [];
  const picked = completions[chosen];
  const write = (written: string) => {
    onInput(written);
    setWriting(false);
    text.current?.focus();
  };
  const heedKey = (event: KeyboardEvent) => {
    if (completions.length === 0 || event.metaKey || event.ctrlKey) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, completions.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, -1));
    else if (event.key === 'Escape') setWriting(false);
    else if (picked && (event.key === 'Enter' || event.key === 'Tab')) {
      write(completePrompt(value, picked));
    } else return;
    event.preventDefault();
  };
  const listId = `${id}-completions`;
  return (
    <div class="prompt-area">
      <textarea
        {...area}
        ref={text}
        id={id}
        class="control prompt-text"
        rows={3}
        value={value}
        aria-autocomplete="list"
        aria-controls={completions.length > 0 ? listId : undefined}
        aria-activedescendant={picked ? `${listId}-${chosen}` : undefined}
        onKeyDown={heedKey}
        onBlur={() => setWriting(false)}
        onClick={() => setWriting(false)}
        onInput={({ currentTarget }) => {
          // Only what is written at the end is completed there.
          setWriting(currentTarget.selectionStart === currentTarget.value.length);
          setChosen(-1);
          onInput(currentTarget.value);
        }}
      />
      {completions.length > 0 && (
        <div class="completions" id={listId} role="listbox" aria-label={words.completions}>
          {completions.map((completion, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heeded in the text
            <div
              key={completion}
              id={`${listId}-${index}`}
              class="completion"
              role="option"
              aria-selected={index === chosen}
              // Before the text loses the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => write(completePrompt(value, completion))}
            >
              {completion}
            </div>
          ))}
        </div>
      )}
      {hints.length > 0 && (
        <Chips
          label={words.hints}
          chips={hints}
          onChoose={(hint) => write(value.trim() === '' ? hint : `${value.trimEnd()}, ${hint}`)}
        />
      )}
    </div>
  );
}
