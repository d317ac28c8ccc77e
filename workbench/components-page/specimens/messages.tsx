import { useState } from 'preact/hooks';
import { Banner } from '../../../src/ui/components/banner.tsx';
import { Button } from '../../../src/ui/components/button.tsx';
import { Dialog } from '../../../src/ui/components/dialog.tsx';
import { Progress } from '../../../src/ui/components/progress.tsx';
import { en } from '../../../src/ui/strings/en.ts';
import { Specimen } from '../specimen.tsx';
import { nothing } from './nothing.ts';

export function MessageSpecimens() {
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Specimen title="Progress: a third, unknown">
        <Progress label={en.progress} part={1 / 3} />
        <Progress label={en.progress} part={null} />
      </Specimen>
      <Specimen title="Banner">
        <Banner kind="info">{en.viewOnly}</Banner>
        <Banner
          kind="warning"
          actions={<Button onClick={nothing}>{en.selectThem}</Button>}
          dismiss={{ label: en.dismiss, onDismiss: nothing }}
        >
          {en.interrupted(3)}
        </Banner>
        <Banner kind="danger" title={`Hero · ${en.step.request}`}>
          {en.failure({ kind: 'key-missing', step: 'send', layer: null })}
        </Banner>
      </Specimen>
      <Specimen title="Dialog">
        <Button onClick={() => setAsking(true)}>{en.closeAnyway}</Button>
        {isAsking && (
          <Dialog
            title={en.closeTitle(2)}
            confirm={{ label: en.closeAnyway, isDanger: true, onConfirm: close }}
            cancel={{ label: en.keepOpen, onCancel: close }}
          >
            {en.closeText(2)}
          </Dialog>
        )}
      </Specimen>
    </>
  );
}
