/** How this API makes its pictures. */
export type Making = {
  /** Spoil the whole picture, as real models do. */
  readonly hostile: boolean;
  /** How long each request takes at least. */
  readonly latencyMs: number;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
};
