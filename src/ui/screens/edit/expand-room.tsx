import { roomFor } from '../../../core/edit/make-room.ts';
import { Chips } from '../../components/chips.tsx';
import { editedLayers, forecast } from '../../session/forecast.ts';
import { isBusy } from '../../session/place-outside-run.ts';
import { isViewOnly } from '../../session/session.ts';
import { orTell } from '../../session/trouble.ts';
import { say } from '../../strings/say.ts';
import { callPlugin } from '../../wire/call-plugin.ts';

const ratios = ['1:1', '4:3', '3:2', '16:9', '9:16', '3:4'];

/** Width over height. */
function ratioOf(chip: string): number {
  const [width = 1, height = 1] = chip.split(':').map(Number);
  return width / height;
}

/** Makes room around a picture that has none to grow into. */
export function ExpandRoom() {
  const words = say.value.edit;
  const edited = editedLayers.value;
  const isFull =
    forecast.value?.kind === 'refused' && forecast.value.failure.kind === 'no-empty-part';
  if (!edited || !isFull || isViewOnly.value) return null;
  const { id, size } = edited.target;
  // A layer's own ratio makes no room.
  const roomy = ratios.filter((ratio) => roomFor(size, ratioOf(ratio)) !== null);
  const makeRoom = async (chosen: string) => {
    if (isBusy.value) return;
    const asked = { layerId: id, ratio: ratioOf(chosen) };
    await orTell('place', () => callPlugin('makeRoom', asked));
  };
  return (
    <>
      <p class="quiet">{words.roomHint}</p>
      <Chips label={words.makeRoom} chips={roomy} onChoose={(chosen) => void makeRoom(chosen)} />
    </>
  );
}
