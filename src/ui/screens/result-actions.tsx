import { IconButton } from '../components/icon-button.tsx';
import { Menu } from '../components/menu.tsx';
import { pictures } from '../session/pictures.ts';
import { isBusy } from '../session/place-outside-run.ts';
import { shownVariant } from '../session/results.ts';
import { isViewOnly } from '../session/session.ts';
import {
  discardVariant,
  editPromptAgain,
  placeShownOnNewLayer,
  placeShownOnSelection,
  runAgain,
  showMasks,
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
          ...maskItems(),
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

/** The masks of an edit are hidden with its result, and wanted again for the next. */
function maskItems() {
  const { showMasks: show, hideMasksNow: hide } = say.value.edit;
  if (!shownVariant.value?.recipe?.maskIds.length) return [];
  return [
    { label: show, icon: 'mask' as const, isShown: true },
    { label: hide, icon: 'eye' as const, isShown: false },
  ].map(({ isShown, ...item }) => ({
    ...item,
    disabled: isBusy.value || isViewOnly.value,
    onChoose: () => void showMasks(isShown),
  }));
}
