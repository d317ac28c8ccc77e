import { Banner } from '../../components/banner.tsx';
import { editedLayers, forecast } from '../../session/forecast.ts';
import { useEditPreview } from '../../session/use-edit-preview.ts';
import { failureSentence, say } from '../../strings/say.ts';
import { percentOf } from './figures.ts';
import { MaskPicture } from './mask-picture.tsx';

/** What the edit would send and place; or why it cannot be. */
export function EditPreview() {
  const { edit: words, maskMissing } = say.value;
  const { preview, failure } = useEditPreview();
  if (!editedLayers.value) return <p class="quiet">{maskMissing}</p>;
  if (failure) return <Banner kind="warning">{failureSentence(failure)}</Banner>;
  if (!preview || forecast.value?.kind !== 'planned') return <p class="quiet">{words.reading}</p>;
  const { plan, share } = forecast.value;
  const { width, height } = plan.window.size;
  return (
    <div class="mask-preview">
      <MaskPicture preview={preview} label={words.preview} />
      <p class="quiet">
        {words.sent(width, height, percentOf(share))} {words.legend}
      </p>
    </div>
  );
}
