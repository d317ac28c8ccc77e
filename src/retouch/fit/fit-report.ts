/** What was done to lay a model's answer into the original, and what is left of the seam. */
export type FitReport = {
  /** Pixels of the window and a factor about its middle; null when the answer was left in place. */
  readonly aligned: { readonly dx: number; readonly dy: number; readonly scale: number } | null;
  readonly toned: boolean;
  /** Mean CIEDE2000 along the mask's boundary; null when nothing known lies there. */
  readonly seam: { readonly before: number | null; readonly after: number | null };
};
