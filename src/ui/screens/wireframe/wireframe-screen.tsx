import { useEffect } from 'preact/hooks';
import { isConnected, isRunning } from '../../session/session.ts';
import { openWireframe } from '../../session/wireframe/open-wireframe.ts';
import { rows, search } from '../../session/wireframe/wireframe.ts';
import { News } from '../news.tsx';
import { TraySection } from '../tray-section.tsx';
import { DirectionSection } from './direction-section.tsx';
import { FailedNotice } from './failed-notice.tsx';
import { ListTools } from './list-tools.tsx';
import { NoRows } from './no-rows.tsx';
import { RowList } from './row-list.tsx';
import { ScopeSection } from './scope-section.tsx';
import './wireframe-screen.css';

/** Wireframe: every placeholder of a page or of some frames, in one list to go through. */
export function WireframeScreen() {
  // What is begun during a run waits for its end.
  const isFree = isConnected.value && (!isRunning.value || search.value.kind === 'done');
  useEffect(() => {
    if (isFree) openWireframe();
  }, [isFree]);
  const hasRows = search.value.kind === 'done' && rows.value.length > 0;
  return (
    <div id="panel" role="tabpanel" aria-labelledby="tab-wireframe" tabIndex={-1}>
      <News />
      <ScopeSection />
      {hasRows ? (
        <>
          <DirectionSection />
          <TraySection />
          <FailedNotice />
          <ListTools />
          <RowList />
        </>
      ) : (
        <NoRows />
      )}
    </div>
  );
}
