import { needsPrompt } from '../../core/edit/verb.ts';
import { longestPrompt } from '../../core/recipe.ts';
import { Field } from '../components/field.tsx';
import { PromptArea } from '../components/prompt-area.tsx';
import { editChoices } from '../session/edit-choices.ts';
import { hints } from '../session/follow-selection.ts';
import { writePrompt } from '../session/keep-window-state.ts';
import { makeJob, prompt, windowState } from '../session/session.ts';
import { say } from '../strings/say.ts';

/** More would push the choices out of sight. */
const mostHints = 3;

/** What the picture should show, with what the layers around it suggest. */
export function PromptSection() {
  const words = say.value;
  const shown = makeJob.value;
  const { verb } = editChoices.value;
  const isOptional = shown === 'edit' && !needsPrompt(verb);
  return (
    <Field label={isOptional ? words.edit.promptOptional : words.prompt} for="prompt">
      <PromptArea
        id="prompt"
        value={prompt.value}
        placeholder={
          shown === 'edit' ? words.edit.promptPlaceholder[verb] : words.promptPlaceholder
        }
        maxLength={longestPrompt}
        hints={shown === 'fill' ? hints.value.slice(0, mostHints) : []}
        known={windowState.value.recentPrompts}
        words={words}
        onInput={(text) => writePrompt(shown, text)}
      />
    </Field>
  );
}
