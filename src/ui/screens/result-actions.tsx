import { IconButton } from '../components/icon-button.tsx';
import { Menu } from '../components/menu.tsx';
import { pictures } from '../session/pictures.ts';
import { isBusy } from '../session/place-outside-run.ts';
import { shownVariant } from '../session/results.ts';
import {
  discardVariant,
  editPromptAgain,
  placeShownOnNewLayer,
  placeShownOnSelection,
  runAgain,
} from '../session/use-results.ts';
import { say } from '../strings/say.ts';

/** How to go on from the variant that is shown. */
export function ResultActions() {
  const words = say.value;
  const isRepeatable = Boolean(shownVariant.value?.recipe);
  const isKnown = pictures.value.has(shownVariant.value?.hash ?? '');
  return (
    <>
      <IconButton
        icon="redo"
        label={words.rerun}
        disabled={!isRepeatable || isBusy.value}
        onClick={runAgain}
      />
      <IconButton
        icon="pencil"
        label={words.editPrompt}
        disabled={!isRepeatable}
        onClick={editPromptAgain}
      />
      <Menu
        label={words.more}
        items={[
          {
            label: words.placeOnNewLayer,
            icon: 'picture',
            disabled: !isRepeatable || !isKnown || isBusy.value,
            onChoose: placeShownOnNewLayer,
          },
          {
            label: words.placeOnSelection,
            icon: 'copy',
            disabled: !isRepeatable || !isKnown || isBusy.value,
            onChoose: placeShownOnSelection,
          },
          {
            label: words.discard,
            icon: 'trash',
            disabled: shownVariant.value === null || isBusy.value,
            onChoose: discardVariant,
          },
        ]}
      />
    </>
  );
}
