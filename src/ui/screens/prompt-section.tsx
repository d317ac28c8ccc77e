import { longestPrompt } from '../../core/recipe.ts';
import { Field } from '../components/field.tsx';
import { PromptArea } from '../components/prompt-area.tsx';
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
  return (
    <Field label={words.prompt} for="prompt">
      <PromptArea
        id="prompt"
        value={prompt.value}
        placeholder={words.promptPlaceholder[shown]}
        maxLength={longestPrompt}
        hints={shown === 'fill' ? hints.value.slice(0, mostHints) : []}
        known={windowState.value.recentPrompts}
        words={words}
        onInput={(text) => writePrompt(shown, text)}
      />
    </Field>
  );
}
