import { useEffect, useRef, useState } from 'preact/hooks';
import { longestPrompt } from '../../../core/recipe.ts';
import type { Row } from '../../../core/wireframe/row.ts';
import { Button } from '../../components/button.tsx';
import { RowText } from '../../components/row-text.tsx';
import { writeRows } from '../../session/wireframe/decide.ts';
import { say } from '../../strings/say.ts';

/** One text for many rows. */
export function SameText({ rows, onDone }: { rows: readonly Row[]; onDone(): void }) {
  const words = say.value.wireframe;
  const [text, setText] = useState('');
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const apply = () => {
    writeRows(rows, text.trim());
    onDone();
  };
  return (
    <fieldset ref={form} class="plain same-text" aria-label={words.sameTextLabel(rows.length)}>
      <RowText
        label={words.sameTextLabel(rows.length)}
        value={text}
        placeholder={words.textPlaceholder}
        maxLength={longestPrompt}
        onInput={setText}
      />
      <div class="buttons">
        <Button kind="primary" disabled={text.trim() === ''} onClick={apply}>
          {words.apply(rows.length)}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </fieldset>
  );
}
