import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { isConnected, selectedLayers } from '../../session/session.ts';
import { searchAgain, searchIn } from '../../session/wireframe/open-wireframe.ts';
import { scope, search } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';

/** Nothing was found, or nothing has been looked for: what counts, and where else to look. */
export function NoRows() {
  const words = say.value.wireframe;
  if (search.value.kind === 'searching' || !isConnected.value) return null;
  const isSelection = scope.value === 'selection';
  const isUnselected = isSelection && selectedLayers.value.layers.length === 0;
  const { title, text } = isUnselected ? words.nothingSelected : words.nothingFound[scope.value];
  return (
    <section class="section">
      {search.value.kind === 'done' && (
        <EmptyState icon="crossed" title={title}>
          {text}
        </EmptyState>
      )}
      <div class="buttons">
        {search.value.kind === 'none' && (
          <Button onClick={() => void searchAgain()}>{words.search}</Button>
        )}
        {isSelection && <Button onClick={() => searchIn('page')}>{words.searchPage}</Button>}
      </div>
    </section>
  );
}
