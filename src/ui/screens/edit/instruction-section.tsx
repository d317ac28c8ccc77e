import { useRef, useState } from 'preact/hooks';
import { instructionFor, longestInstruction } from '../../../core/edit/instruction.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { changeEdit, editChoices } from '../../session/edit-choices.ts';
import { say } from '../../strings/say.ts';
import './instruction-section.css';

/** Characters: more than a summary has room for. */
const longestSummary = 80;

/** All that is asked of the model, to read and to change. */
export function InstructionSection() {
  const words = say.value.edit;
  const [draft, setDraft] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { verb, instruction } = editChoices.value;
  const own = instructionFor(verb);
  const text = instruction ?? own;
  const summary = text.slice(0, longestSummary);
  const isOwn = (written: string) => written.trim() === '' || written.trim() === own.trim();
  return (
    <Disclosure
      id="instruction"
      title={words.instruction}
      summary={instruction === null ? summary : `${words.changed} · ${summary}`}
    >
      <textarea
        ref={area}
        class="control instruction-text"
        aria-label={words.instruction}
        aria-describedby="instruction-hint"
        dir="auto"
        rows={7}
        maxLength={longestInstruction}
        value={draft ?? text}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value);
          changeEdit({ instruction: isOwn(value) ? null : value });
        }}
        // Emptied, it is the verb's own again: that is seen once it is left.
        onBlur={() => setDraft(null)}
      />
      <div class="instruction-foot">
        <p class="quiet" id="instruction-hint">
          {words.instructionHint}
        </p>
        {instruction !== null && (
          <Button
            onClick={() => {
              changeEdit({ instruction: null });
              area.current?.focus();
            }}
          >
            {words.putBack}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
