import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Thumbnail } from '../../components/thumbnail.tsx';
import { inBackground } from '../../session/trouble.ts';
import { direct } from '../../session/wireframe/direct.ts';
import { direction } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';
import { callPlugin } from '../../wire/call-plugin.ts';

/** The picture that all are to look like. */
export function DirectionReference() {
  const words = say.value.wireframe;
  const { reference } = direction.value;
  const bytes = usePicture(reference);
  return (
    <div class="field">
      <p class="field-label">{words.reference}</p>
      {reference === null ? (
        <p class="field-hint">{words.referenceHint}</p>
      ) : (
        <div class="direction-reference">
          <Thumbnail bytes={bytes} icon="reference" label={words.reference} />
          <Button onClick={() => direct({ reference: null })}>{words.removeReference}</Button>
        </div>
      )}
    </div>
  );
}

/** A picture that the file holds; null until it is there. */
function usePicture(hash: string | null): Uint8Array<ArrayBuffer> | null {
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setBytes(null);
    const read = async () => {
      if (hash === null) return;
      const { picture } = await callPlugin('readPicture', { hash });
      if (isCurrent) setBytes(picture);
    };
    void inBackground('select', read);
    return () => {
      isCurrent = false;
    };
  }, [hash]);
  return bytes;
}
