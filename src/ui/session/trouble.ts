import { signal } from '@preact/signals';
import { type Failure, type Step, toFailure } from '../../core/failure.ts';

/** What went wrong beside a run, until the designer does something else; null when nothing did. */
export const trouble = signal<Failure | null>(null);

/** Does what the designer asked for; what goes wrong is told. Answers undefined then. */
export async function orTell<Result>(
  step: Step,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  trouble.value = null;
  try {
    return await work();
  } catch (thrown) {
    trouble.value = toFailure(thrown, step);
    return undefined;
  }
}

/**
 * Does what nobody asked for, such as looking at a selected layer. Layers come and go: that one is
 * gone is no news.
 */
export async function inBackground<Result>(
  step: Step,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (thrown) {
    const failure = toFailure(thrown, step);
    if (failure.kind !== 'layer-gone') trouble.value = failure;
    return undefined;
  }
}
