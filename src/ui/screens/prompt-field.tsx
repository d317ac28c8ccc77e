import { longestPrompt } from '../../core/recipe.ts';
import { Field } from '../components/field.tsx';
import { job, prompt } from '../session/session.ts';
import { en } from '../strings/en.ts';

export function PromptField() {
  return (
    <section class="section">
      <Field label={en.promptLabel}>
        <textarea
          class="control prompt"
          rows={4}
          maxLength={longestPrompt}
          placeholder={en.promptPlaceholder[job.value]}
          value={prompt.value}
          onInput={({ currentTarget }) => {
            prompt.value = currentTarget.value;
          }}
        />
      </Field>
    </section>
  );
}
