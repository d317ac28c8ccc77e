import { useEffect, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../../core/failure.ts';
import type { Size } from '../../core/geometry.ts';
import { gptImageSizes } from '../../core/legal-size.ts';
import { imaging } from '../imaging/imaging.ts';
import type { EditPlan } from '../imaging/worker/edit/edit-plan.ts';
import type { EditPreview } from '../imaging/worker/edit/preview-edit.ts';
import { captureMasked } from '../jobs/capture-masked.ts';
import { editChoices } from './edit-choices.ts';
import { editedLayers, forecast, isMaskOpen } from './forecast.ts';
import { oneLookAtATime } from './look-queue.ts';
import { isRunning } from './session.ts';

/** Pixels of the window's longer side: as many as a dense screen shows of it. */
const previewSide = 512;
/** Pixels of the whole layer's: for a small window on a large layer a coarse preview does. */
const mostSide = 2048;

/** The last preview stays until there is a new one. */
export type Previewed = {
  readonly preview: EditPreview | null;
  /** Why there is none. */
  readonly failure: Failure | null;
};

/** What the edit would send and place, small, as long as the designer looks at it. */
export function useEditPreview(): Previewed {
  const [previewed, setPreviewed] = useState<Previewed>({ preview: null, failure: null });
  const planned = forecast.value;
  useEffect(() => {
    isMaskOpen.value = true;
    return () => {
      isMaskOpen.value = false;
    };
  }, []);
  useEffect(() => {
    if (planned?.kind === 'refused') setPreviewed({ preview: null, failure: planned.failure });
    if (planned?.kind !== 'planned') return;
    let isCurrent = true;
    const read = async () => {
      if (!isCurrent || isRunning.peek()) return;
      const read = await readPreview(planned.plan);
      if (isCurrent && read) setPreviewed(read);
    };
    void oneLookAtATime(read);
    return () => {
      isCurrent = false;
    };
  }, [planned]);
  return previewed;
}

async function readPreview({ window, node }: EditPlan): Promise<Previewed | null> {
  const edited = editedLayers.peek();
  if (!edited) return null;
  const { width, height } = window.rectInNode;
  const scale = Math.min(previewSide / longer({ width, height }), mostSide / longer(node));
  const asked = { ...edited, choices: editChoices.peek() };
  try {
    const { captured, plan } = await captureMasked(asked, gptImageSizes, scale);
    const worker = await imaging();
    const preview = await worker.previewEdit(captured.picture, smaller(plan));
    return { preview, failure: null };
  } catch (thrown) {
    return { preview: null, failure: toFailure(thrown, 'capture', edited.target) };
  }
}

/** The same window with fewer pixels. */
function smaller(plan: EditPlan): EditPlan {
  const { size, rectInNode } = plan.window;
  const part = Math.min(1, previewSide / longer(size));
  const width = Math.round(size.width * part);
  const height = Math.round(size.height * part);
  const scale = width / rectInNode.width;
  return { ...plan, window: { rectInNode, size: { width, height }, scale } };
}

function longer({ width, height }: Size): number {
  return Math.max(width, height);
}
