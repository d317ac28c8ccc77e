import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { goOn } from '../session/go-on.ts';
import { interrupted } from '../session/interrupted.ts';
import { isBusy } from '../session/place-outside-run.ts';
import { isViewOnly } from '../session/session.ts';
import { orTell, trouble } from '../session/trouble.ts';
import { forgetUnfinished, unfinished } from '../session/unfinished.ts';
import { failureSentence, say } from '../strings/say.ts';
import { callPlugin } from '../wire/call-plugin.ts';

/** What the designer should know before anything else. */
export function News() {
  const words = say.value;
  const isCut = unfinished.value !== null || interrupted.value.length > 0;
  if (!isViewOnly.value && !trouble.value && !isCut) return null;
  return (
    <section class="section">
      {isViewOnly.value && <Banner kind="info">{words.viewOnly}</Banner>}
      {unfinished.value ? <Unfinished /> : <Interrupted />}
      {trouble.value && (
        <div role="alert">
          <Banner
            kind="danger"
            title={words.step[trouble.value.step]}
            dismiss={{
              label: words.dismiss,
              onDismiss: () => {
                trouble.value = null;
              },
            }}
          >
            {failureSentence(trouble.value)}
          </Banner>
        </div>
      )}
    </section>
  );
}

function Interrupted() {
  if (interrupted.value.length === 0) return null;
  const words = say.value;
  const ids = interrupted.value.map(({ id }) => id);
  const forget = () => {
    interrupted.value = [];
  };
  const select = async () => {
    await selectAll(ids);
    forget();
  };
  return (
    <Banner
      kind="warning"
      actions={<Button onClick={select}>{words.selectThem}</Button>}
      dismiss={{ label: words.dismiss, onDismiss: forget }}
    >
      {words.interrupted(ids.length)}
    </Banner>
  );
}

/** A run that was cut off, of which it is known what has come of it. */
function Unfinished() {
  if (!unfinished.value) return null;
  const words = say.value;
  const { placed, missing, billed } = unfinished.value;
  const ids = missing.flatMap((entry) => entry.layers.map(({ id }) => id));
  return (
    <Banner
      kind="warning"
      actions={
        <>
          <Button disabled={isBusy.value || isViewOnly.value} onClick={() => void goOn()}>
            {words.goOn}
          </Button>
          <Button onClick={() => void selectAll(ids)}>{words.selectThem}</Button>
        </>
      }
      dismiss={{ label: words.dismiss, onDismiss: () => void forgetUnfinished() }}
    >
      {words.unfinished(placed, ids.length, billed)}
    </Banner>
  );
}

async function selectAll(ids: string[]): Promise<void> {
  await orTell('select', () => callPlugin('selectLayers', { ids }));
}
