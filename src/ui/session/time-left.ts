import { computed, effect, signal } from '@preact/signals';
import { timeLeft } from '../../core/time-left.ts';
import { run, windowState } from './session.ts';

/** Milliseconds between two looks at the clock. */
const beat = 1000;

const now = signal(0);

effect(() => {
  if (run.value.kind !== 'running') return;
  const look = () => {
    now.value = performance.now();
  };
  look();
  const timer = setInterval(look, beat);
  return () => clearInterval(timer);
});

/** Whole seconds until the host lets us in again; null when it does so now. */
export const pauseLeft = computed<number | null>(() => {
  if (run.value.kind !== 'running') return null;
  const seconds = Math.ceil((run.value.pausedUntil - now.value) / 1000);
  return seconds > 0 ? seconds : null;
});

/** Whole seconds until the run is done, by experience; null without a run or without experience. */
export const secondsLeft = computed<number | null>(() => {
  if (run.value.kind !== 'running') return null;
  const { asked, atOnce, total, since } = run.value;
  const each = windowState.value.secondsEach[asked];
  if (each === undefined) return null;
  const elapsed = Math.max(0, now.value - since) / 1000;
  return Math.max(1, Math.round(timeLeft(each, total, atOnce, elapsed)));
});
