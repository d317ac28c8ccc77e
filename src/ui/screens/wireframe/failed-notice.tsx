import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { rowFilter } from '../../session/wireframe/shown-rows.ts';
import { failures, rows } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';

/** That some rows of a long list have failed, and the way to them. Each says itself why. */
export function FailedNotice() {
  const words = say.value;
  const failed = rows.value.filter(({ slot }) => failures.value.has(slot.id)).length;
  if (failed === 0 || rowFilter.value === 'failed') return null;
  const show = () => {
    rowFilter.value = 'failed';
  };
  return (
    <section class="section" aria-label={words.failures}>
      <Banner kind="danger" actions={<Button onClick={show}>{words.wireframe.showFailed}</Button>}>
        {words.failedSome(failed, rows.value.length)}
      </Banner>
    </section>
  );
}
