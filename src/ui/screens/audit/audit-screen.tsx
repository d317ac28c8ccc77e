import { useEffect } from 'preact/hooks';
import { EmptyState } from '../../components/empty-state.tsx';
import { Progress } from '../../components/progress.tsx';
import { Select } from '../../components/select.tsx';
import { audit, audited, auditScope } from '../../session/audit.ts';
import { auditFilter, auditFilters, shownPictures } from '../../session/audit-filter.ts';
import { endedRuns, isConnected } from '../../session/session.ts';
import { say } from '../../strings/say.ts';
import { News } from '../news.tsx';
import { AuditActions } from './audit-actions.tsx';
import { AuditList } from './audit-list.tsx';
import '../wireframe/placeholder-row.css';
import './audit.css';

/** Every picture of ours: what was asked for, and whether it may be shipped. */
export function AuditScreen() {
  const words = say.value.audit;
  useEffect(() => {
    if (isConnected.value) void audit(auditScope.peek());
  }, [isConnected.value, endedRuns.value]);
  const pictures = audited.value;
  return (
    <section id="panel" tabIndex={-1} aria-label={words.title}>
      <News />
      <section class="section">
        <div class="section-head">
          <h2 class="section-title">
            <span role="status">
              {pictures === null ? words.reading : words.found(shownPictures.value.length)}
            </span>
          </h2>
          <Select
            label={words.scope}
            value={auditScope.value}
            options={['page', 'file']}
            labels={words.scopes}
            onChoose={(scope) => void audit(scope)}
          />
          <Select
            label={words.filter}
            value={auditFilter.value}
            options={auditFilters}
            labels={words.filters}
            onChoose={(filter) => {
              auditFilter.value = filter;
            }}
          />
        </div>
        {pictures === null && <Progress label={words.reading} part={null} />}
        {pictures?.length === 0 && (
          <EmptyState icon="picture" title={words.nothing.title}>
            {words.nothing.text}
          </EmptyState>
        )}
        {shownPictures.value.length > 0 && <AuditActions />}
        {(pictures?.length ?? 0) > 0 && shownPictures.value.length === 0 && (
          <p class="quiet">{words.noneShown}</p>
        )}
      </section>
      <AuditList />
    </section>
  );
}
