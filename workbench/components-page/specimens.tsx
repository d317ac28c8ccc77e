import { useState } from 'preact/hooks';
import { Field } from '../../src/ui/components/field.tsx';
import { Select } from '../../src/ui/components/select.tsx';
import { Thumbnail } from '../../src/ui/components/thumbnail.tsx';
import { en } from '../../src/ui/strings/en.ts';
import { samplePicture } from './sample-picture.ts';
import { Specimen } from './specimen.tsx';

const picture = await samplePicture();

/** The components in all of their states. A new component gets its specimen here. */
export function Specimens() {
  return (
    <>
      <Specimen title="Field">
        <Field label={en.baseUrl}>
          <input class="control" type="url" value="https://api.openai.com/v1" />
        </Field>
        <Field label={en.promptLabel}>
          <textarea class="control prompt" rows={4} placeholder={en.promptPlaceholder.fill} />
        </Field>
      </Specimen>
      <Specimen title="Select">
        <QualitySelect />
      </Specimen>
      <Specimen title="Thumbnail">
        <Thumbnail bytes={picture} label={en.resultOf('Hero')} />
      </Specimen>
    </>
  );
}

function QualitySelect() {
  const [quality, setQuality] = useState<keyof typeof en.qualities>('medium');
  return (
    <Select
      value={quality}
      options={['low', 'medium', 'high']}
      labels={en.qualities}
      label={en.quality}
      onChoose={(chosen) => setQuality(chosen)}
    />
  );
}
