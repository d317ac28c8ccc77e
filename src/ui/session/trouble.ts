import { signal } from '@preact/signals';
import { type Failure, type Step, toFailure } from '../../core/failure.ts';

/** What went wrong beside a run, until the designer has seen it; null when nothing did. */
export const trouble = signal<Failure | null>(null);

/** Does `work`; what goes wrong is told. Answers undefined then. */
export async function orTell<Result>(
  step: Step,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    const result = await work();
    trouble.value = null;
    return result;
  } catch (thrown) {
    trouble.value = toFailure(thrown, step);
    return undefined;
  }
}
