import type { Colour } from '../colour/colour.ts';
import type { Role } from './role.ts';
import type { Subject } from './subject.ts';
import type { Trait } from './trait.ts';

/** What a prompt asks for, as far as a sketch can show it. */
export type Brief = {
  readonly role: Role;
  /** The things named, the most important one first. */
  readonly subjects: readonly Subject[];
  /** The words without their colours: what makes one prompt's pictures differ from another's. */
  readonly topic: string;
  readonly traits: ReadonlySet<Trait>;
  /** Colours asked for, in the order named, and the one asked for behind the subject. */
  readonly colours: readonly Colour[];
  readonly ground: Colour | null;
  /** True when something is to be taken away and nothing put in its place. */
  readonly isRemoval: boolean;
};
