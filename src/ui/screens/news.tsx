import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { interrupted } from '../session/interrupted.ts';
import { isViewOnly } from '../session/session.ts';
import { orTell, trouble } from '../session/trouble.ts';
import { failureSentence, say } from '../strings/say.ts';
import { callPlugin } from '../wire/call-plugin.ts';

/** What the designer should know before anything else. */
export function News() {
  const words = say.value;
  if (!isViewOnly.value && !trouble.value && interrupted.value.length === 0) return null;
  return (
    <section class="section">
      {isViewOnly.value && <Banner kind="info">{words.viewOnly}</Banner>}
      <Interrupted />
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
    await orTell('select', () => callPlugin('selectLayers', { ids }));
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
