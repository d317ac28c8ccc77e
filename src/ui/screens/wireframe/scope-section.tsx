import { IconButton } from '../../components/icon-button.tsx';
import { Progress } from '../../components/progress.tsx';
import { Select } from '../../components/select.tsx';
import { isConnected, isRunning } from '../../session/session.ts';
import { drafts } from '../../session/wireframe/estimate.ts';
import { searchAgain, searchIn } from '../../session/wireframe/open-wireframe.ts';
import { rows, scope, search } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';

/** Where placeholders are looked for, how many there are, and how many requests they take. */
export function ScopeSection() {
  const words = say.value.wireframe;
  const state = search.value;
  const isOff = !isConnected.value || isRunning.value;
  return (
    <section class="section">
      <div class="section-head">
        <h2 class="section-title">
          <span role="status">{foundSentence()}</span>
        </h2>
        <span class="scope">
          <Select
            value={scope.value}
            options={['page', 'selection']}
            labels={words.scopes}
            label={words.scope}
            disabled={isOff}
            onChoose={searchIn}
          />
        </span>
        <IconButton
          icon="redo"
          label={words.searchAgain}
          disabled={isOff || state.kind === 'searching'}
          onClick={() => void searchAgain()}
        />
      </div>
      {state.kind === 'searching' && <SearchProgress done={state.done} total={state.total} />}
      {state.kind === 'done' && rows.value.length > 0 && <p class="quiet">{requestsSentence()}</p>}
    </section>
  );
}

function SearchProgress({ done, total }: { done: number; total: number }) {
  const words = say.value.wireframe;
  return (
    <>
      <Progress label={words.searching} part={total > 1 ? done / total : null} />
      {total > 1 && <p class="quiet">{words.searchingScreen(done + 1, total)}</p>}
    </>
  );
}

function foundSentence(): string {
  const words = say.value.wireframe;
  const state = search.value;
  if (state.kind === 'none') return '';
  if (state.kind === 'searching') return words.searching;
  return words.found(rows.value.length, state.screens);
}

/** A request may lead to the pictures of several layers. */
function requestsSentence(): string {
  const words = say.value.wireframe;
  const { layers, wanted } = drafts.value;
  if (layers === 0) return words.allDone;
  const saved = layers - wanted.length;
  const sentences = [words.requests(wanted.length, layers), saved > 0 && words.saved(saved)];
  return sentences.filter(Boolean).join(' ');
}
