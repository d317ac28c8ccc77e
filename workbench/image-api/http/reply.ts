import type { Answer } from './answer.ts';

/** An answer, and whether the connection breaks in the middle of it. */
export type Reply = { readonly answer: Answer; readonly cut: boolean };
