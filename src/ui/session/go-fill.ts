import type { Ledger } from '../../core/ledger.ts';
import type { Outcome } from '../jobs/outcome.ts';
import type { FillRun } from '../jobs/run.ts';
import { runFill } from '../jobs/run-fill.ts';
import { withLedger } from './ledger.ts';

/** Fills layers, with a record of what has been asked for as long as it goes on. */
export function goFill(run: Omit<FillRun, 'noteAsked'>): Promise<Outcome[]> {
  return withLedger(ledgerOf(run), (note) => runFill({ ...run, noteAsked: ({ id }) => note(id) }));
}

function ledgerOf(run: Omit<FillRun, 'noteAsked'>): Ledger {
  const { model, stage, direction, style, reference, requests } = run;
  return {
    startedAt: new Date().toISOString(),
    host: model.host,
    ...(stage && { stage }),
    direction,
    style,
    reference,
    entries: requests.map(({ id, prompt, role, seed, draft, size, layers }) => ({
      id,
      prompt,
      role,
      seed,
      draft,
      size,
      layers: layers.map((layer) => ({ id: layer.id, name: layer.name, hides: [...layer.hides] })),
    })),
  };
}
