/** At most `requests` within any `seconds`. */
export type Rate = { readonly requests: number; readonly seconds: number };

export class RateLimit {
  readonly #rate: Rate;
  readonly #now: () => number;
  #taken: number[] = [];

  /** @param now a clock in milliseconds */
  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Lets a request in and answers 0, or answers the seconds to wait, rounded up to a tenth. */
  take(): number {
    const { requests, seconds } = this.#rate;
    const now = this.#now();
    this.#taken = this.#taken.filter((time) => time > now - seconds * 1000);
    const oldest = this.#taken[0];
    if (oldest === undefined || this.#taken.length < requests) {
      this.#taken.push(now);
      return 0;
    }
    return Math.ceil((oldest + seconds * 1000 - now) / 100) / 10;
  }
}
