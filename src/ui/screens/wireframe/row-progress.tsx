import type { Row } from '../../../core/wireframe/row.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Progress } from '../../components/progress.tsx';
import { partOfStep, type RunState } from '../../session/run-state.ts';
import { stopLayer } from '../../session/wireframe/stop-request.ts';
import { through } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';

type Props = { row: Row; run: Extract<RunState, { kind: 'running' }> };

/** The step that a row is in, how far that is, and how to stop it alone. */
export function RowProgress({ row, run }: Props) {
  const words = say.value;
  const { id, name } = row.slot;
  const step = run.steps.get(id);
  if (through.value.ids.has(id))
    return <span class="slot-row-step">{words.wireframe.through}</span>;
  if (!step) return null;
  return (
    <span class="slot-row-actions">
      <span class="slot-row-step">
        {words.step[step]}…
        <Progress label={`${words.progress}: ${name}`} part={partOfStep(step)} />
      </span>
      <span data-part="stop">
        <IconButton
          icon="stop"
          label={words.wireframe.stopLayer(name)}
          onClick={() => stopLayer(row.slot.id)}
        />
      </span>
    </span>
  );
}
