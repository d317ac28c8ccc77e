/** How much the newest time counts against those before it. */
const newest = 0.3;
/** Kept times; the ones that were not met for the longest are forgotten. */
const most = 24;

export type SecondsEach = { readonly [asked: string]: number };

/** The kept times with one more, `seconds` for a picture of the kind `asked`. */
export function learnTime(times: SecondsEach, asked: string, seconds: number): SecondsEach {
  const { [asked]: before = seconds, ...others } = times;
  const entries = [...Object.entries(others), [asked, before + newest * (seconds - before)]];
  return Object.fromEntries(entries.slice(-most));
}

/**
 * Seconds until a run is done that began `elapsed` seconds ago, as far as experience tells:
 * `pictures` in all are made, `atOnce` at a time.
 */
export function timeLeft(
  secondsEach: number,
  pictures: number,
  atOnce: number,
  elapsed: number,
): number {
  const whole = Math.ceil(pictures / atOnce) * secondsEach;
  // What takes longer than usual ends soon, for all we know.
  return Math.max(whole - elapsed, secondsEach / 10);
}
