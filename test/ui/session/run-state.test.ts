import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/core/failure.ts';
import {
  entered,
  finished,
  idle,
  type LayerEnd,
  partDone,
  type RunState,
  started,
  stopping,
  summary,
} from '../../../src/ui/session/run-state.ts';

const layer = (id: string) => ({ id, name: `Layer ${id}` });
const runOf = (total: number) => started({ job: 'fill', total, since: 0 });

function endedWith(...kinds: LayerEnd['kind'][]): RunState {
  const ends = kinds.map((kind, index): LayerEnd => {
    const named = layer(String(index));
    if (kind !== 'failed') return { kind, layer: named };
    const failure = { kind: 'layer-gone', step: 'place', layer: named } as const;
    return { kind, layer: named, failure, isKept: false };
  });
  return { kind: 'ended', job: 'fill', host: null, ends, asked: null };
}

describe('in one word', () => {
  test.each([
    [idle, 'idle'],
    [runOf(1), 'running'],
    [stopping(runOf(1)), 'running'],
    [
      { kind: 'refused', failure: { kind: 'nothing-selected', step: 'select', layer: null } },
      'failed',
    ],
    [endedWith('placed', 'placed'), 'done'],
    [endedWith('placed', 'stopped'), 'stopped'],
    [endedWith('placed', 'stopped', 'failed'), 'failed'],
  ] satisfies [RunState, string][])('%j is %s', (state, word) => {
    expect(summary(state)).toBe(word);
  });
});

test('a layer that is through is in no step any more', () => {
  const under = entered(entered(runOf(2), layer('a'), 'send'), layer('b'), 'capture');
  const state = finished(under, layer('a'));
  expect(state).toMatchObject({ done: 1, steps: new Map([['b', 'capture']]) });
});

test('what comes after the end changes nothing', () => {
  for (const state of [idle, endedWith('stopped')]) {
    expect(entered(state, layer('a'), 'fit')).toBe(state);
    expect(finished(state, layer('a'))).toBe(state);
    expect(stopping(state)).toBe(state);
  }
});

describe('how much is done', () => {
  test('nobody can tell of a single picture, or without a run', () => {
    expect(partDone(entered(runOf(1), layer('a'), 'request'))).toBeNull();
    expect(partDone(idle)).toBeNull();
    expect(partDone(endedWith('placed', 'placed'))).toBeNull();
  });

  test('from nothing to all, and never back, in whatever order the layers go', () => {
    const steps: readonly Step[] = ['capture', 'send', 'request', 'fit', 'place'];
    const order = fc.integer({ min: 2, max: 6 }).chain((total) =>
      fc.shuffledSubarray(
        Array.from({ length: total * (steps.length + 1) }, (_, index) => index % total),
        { minLength: total * (steps.length + 1) },
      ),
    );
    fc.assert(
      fc.property(order, (turns) => {
        const total = new Set(turns).size;
        const taken = new Map<number, number>();
        let state = runOf(total);
        let part = partDone(state) ?? Number.NaN;
        expect(part).toBe(0);
        for (const turn of turns) {
          const count = taken.get(turn) ?? 0;
          taken.set(turn, count + 1);
          const step = steps[count];
          state = step
            ? entered(state, layer(String(turn)), step)
            : finished(state, layer(String(turn)));
          const next = partDone(state) ?? Number.NaN;
          expect(next).toBeGreaterThanOrEqual(part - 1e-9);
          part = next;
        }
        expect(part).toBeCloseTo(1, 10);
      }),
    );
  });
});
