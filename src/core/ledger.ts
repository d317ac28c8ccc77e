import * as z from 'zod/mini';
import { sizeShape } from './layer-facts.ts';
import { parseJson } from './parse-json.ts';

/** A request of a run, written down before anything is asked for. */
export const ledgerEntryShape = z.object({
  /** Unique; the recipe of each picture that it leads to bears it. */
  id: z.string(),
  prompt: z.string(),
  /** What its role asked for besides. */
  role: z.string(),
  layers: z.array(z.object({ id: z.string(), name: z.string(), hides: z.array(z.string()) })),
  seed: z.number(),
  /** Hash of the draft that it is the final of. */
  draft: z.nullable(z.string()),
  /** Of the layers, in their units, where they share a picture. */
  size: z.nullable(sizeShape),
});

/**
 * A run that is under way. It is forgotten when the run ends by itself: one that is found when the
 * window opens was cut off.
 */
export const ledgerShape = z.object({
  /** ISO 8601. */
  startedAt: z.string(),
  /** Who is asked; null when nothing leaves the machine. */
  host: z.nullable(z.string()),
  stage: z.optional(z.enum(['draft', 'final'])),
  /** What was added to each prompt. */
  direction: z.string(),
  style: z.string(),
  /** Hash of the picture that all are to look like. */
  reference: z.nullable(z.string()),
  /** In the order in which they are asked for. */
  entries: z.array(ledgerEntryShape),
});

export type LedgerEntry = z.output<typeof ledgerEntryShape>;
export type Ledger = z.output<typeof ledgerShape>;

/** The stored ledger; null when there is none, or none that can be read. */
export function readLedger(text: string): Ledger | null {
  const parsed = z.safeParse(ledgerShape, parseJson(text));
  return parsed.success ? parsed.data : null;
}

/**
 * How many of a ledger's entries, from the first on, may have been sent. Noted by itself, since a
 * ledger of thousands is long; 0 for a note that belongs to another ledger.
 */
export function readAsked(text: string, ledger: Ledger): number {
  const [startedAt, count] = text.split(' ');
  return startedAt === ledger.startedAt ? Number(count) : 0;
}

export function writeAsked({ startedAt }: Ledger, count: number): string {
  return `${startedAt} ${count}`;
}
