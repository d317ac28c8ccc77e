import type * as z from 'zod/mini';
import type { Step } from '../core/failure.ts';

type Call = {
  /** What a failure of this call is a failure of. */
  readonly step: Step;
  /** After this time without an answer the call fails. */
  readonly seconds: number;
  /** Pictures cross one at a time, so that the sandbox never holds two. */
  readonly carriesPicture?: true;
  readonly input: z.ZodMiniType;
};

/** One side's calls by name. */
export type Calls<C> = { readonly [Name in keyof C]: Call };

/**
 * The shapes of what each call answers, `A` by name. Apart from the calls, because only the side
 * that calls reads them: in the sandbox every shape counts.
 */
export type Answers<A> = { readonly [Name in keyof A]: z.ZodMiniType<A[Name]> };

export type Input<C extends Calls<C>, Name extends keyof C> = z.output<C[Name]['input']>;

/** One function per call; the compiler notices when one is missing or answers something else. */
export type Handlers<C extends Calls<C>, A> = {
  readonly [Name in keyof C & keyof A]: (input: Input<C, Name>) => Promise<A[Name]>;
};
