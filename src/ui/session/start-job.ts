import { job } from './session.ts';
import { startRun } from './start-run.ts';
import { startWireframe } from './wireframe/start-wireframe.ts';

/** Runs what the window shows. */
export function startJob(): Promise<void> {
  return job.value === 'wireframe' ? startWireframe() : startRun();
}
