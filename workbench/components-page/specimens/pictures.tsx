import { useState } from 'preact/hooks';
import { Compare } from '../../../src/ui/components/compare.tsx';
import type { Tint } from '../../../src/ui/components/draw-thumbnail.ts';
import { Strip } from '../../../src/ui/components/strip.tsx';
import { Thumbnail } from '../../../src/ui/components/thumbnail.tsx';
import { en } from '../../../src/ui/strings/en.ts';
import { samplePicture } from '../sample-picture.ts';
import { Specimen } from '../specimen.tsx';

const day = await samplePicture('#f6d9b8', '#e8835a');
const night = await samplePicture('#26304d', '#f1e3b0');

/** A mask over the sun. */
const tint: Tint = {
  outline: {
    parts: [
      {
        shape: {
          paths: [{ data: 'M 250 40 L 410 40 L 410 200 L 250 200 Z', rule: 'nonzero' }],
          toTarget: [
            [1, 0, 0],
            [0, 1, 0],
          ],
        },
        keep: [],
        cut: [],
      },
    ],
  },
  pixelsFromNode: [
    [1, 0, 0],
    [0, 1, 0],
  ],
};

export function PictureSpecimens() {
  const [chosen, setChosen] = useState('night');
  return (
    <>
      <Specimen title="Thumbnail: unknown, known, masked">
        <div class="buttons">
          <Thumbnail bytes={null} icon="picture" label={en.original} />
          <Thumbnail bytes={day} icon="picture" label={en.resultOf('Hero')} />
          <Thumbnail bytes={day} icon="picture" label={en.resultOf('Hero')} tint={tint} />
        </div>
      </Specimen>
      <Specimen title="Before and after, variants">
        <Compare
          after={chosen === 'day' ? day : night}
          before={day}
          label={en.resultOf('Hero')}
          ratio={3 / 2}
          words={{ ...en, share: en.compareShare }}
        />
        <Strip
          label={en.variants}
          chosen={chosen}
          items={[
            { key: 'day', bytes: day, label: en.original },
            { key: 'night', bytes: night, label: en.variant(1) },
            { key: 'unknown', bytes: null, label: en.variant(2) },
          ]}
          onChoose={setChosen}
        />
      </Specimen>
    </>
  );
}
