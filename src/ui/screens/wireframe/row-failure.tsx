import type { Row } from '../../../core/wireframe/row.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { isBusy } from '../../session/place-outside-run.ts';
import { finish, redo } from '../../session/wireframe/start-wireframe.ts';
import { failures } from '../../session/wireframe/wireframe.ts';
import { failureSentence, say } from '../../strings/say.ts';

/** Why a row has no picture, and the way to try again. */
export function RowFailure({ row }: { row: Row }) {
  const words = say.value;
  const failed = failures.value.get(row.slot.id);
  if (!failed) return null;
  const { failure, stage, isKept } = failed;
  const again = stage === 'final' && row.state === 'draft' ? finish : redo;
  return (
    <Banner
      kind="danger"
      title={words.step[failure.step]}
      // The picture that was made lies in the tray: another one would be paid for again.
      actions={
        !isKept && (
          <span data-part="again">
            <Button
              label={`${words.tryAgain}: ${row.slot.name}`}
              disabled={isBusy.value}
              onClick={() => void again([row])}
            >
              {words.tryAgain}
            </Button>
          </span>
        )
      }
    >
      {failureSentence(failure)}
    </Banner>
  );
}
