/** One measured number. `bar`: what it should not exceed. */
export type Figure = {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: number;
};

/** A file `*.bench.ts`. */
export type Bench = { readonly name: string; run(): Promise<Figure[]> };
