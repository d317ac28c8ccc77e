import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { annotateChosen, choosePictures, chosenLayers } from '../../session/audit.ts';
import { shownPictures } from '../../session/audit-filter.ts';
import { isBusy } from '../../session/place-outside-run.ts';
import { isViewOnly } from '../../session/session.ts';
import { say } from '../../strings/say.ts';
import { annotationOf } from './annotation-of.ts';

/** What is done to the chosen pictures. */
export function AuditActions() {
  const words = say.value.audit;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const shown = shownPictures.value;
  const chosen = shown.filter(({ layer }) => chosenLayers.value.has(layer.id)).length;
  const isOff = chosenLayers.value.size === 0 || isBusy.value || isViewOnly.value;
  const annotate = async (textOf: typeof annotationOf | null) => {
    setRefused([]);
    setRefused(await annotateChosen(textOf));
  };
  return (
    <>
      <div class="bulk-bar">
        <Checkbox
          label={words.chooseAll}
          isLabelHidden
          isChecked={chosen === shown.length ? true : chosen === 0 ? false : null}
          onCheck={(isChosen) => choosePictures(shown, isChosen)}
        />
        <span class="bulk-count">{words.chosen(chosenLayers.value.size)}</span>
        <Button disabled={isOff} onClick={() => void annotate(annotationOf)}>
          {words.annotate}
        </Button>
        <Button disabled={isOff} onClick={() => void annotate(null)}>
          {words.unannotate}
        </Button>
      </div>
      <p class="quiet" role="status">
        {refused.length > 0 ? words.refused(refused.join(', ')) : words.annotateHint}
      </p>
    </>
  );
}
