import { parseArgs } from 'node:util';
import { UsageError } from '../server/usage-error.ts';

/** Flags by name, with what stands after each: `FILE`, `N`; null when nothing does. */
export type FlagTable = { readonly [name: string]: string | null };

/** What stood after each given flag; an empty text for flags that take nothing. */
export type Flags = ReadonlyMap<string, string>;

/** Reads a command's flags. Throws UsageError at anything that the table does not know. */
export function readFlags(args: readonly string[], table: FlagTable): Flags {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, after]) => [
      name,
      { type: after === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const flags = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw unknown(token.value, table);
    const after = table[token.name];
    if (after === undefined) throw unknown(token.rawName, table);
    const isMissing = token.value === undefined || token.value.startsWith('--');
    if (after !== null && isMissing)
      throw new UsageError(`--${token.name} needs ${after} after it.`);
    flags.set(token.name, token.value ?? '');
  }
  return flags;
}

function unknown(what: string, table: FlagTable): UsageError {
  const known = Object.entries(table).map(([name, after]) =>
    after === null ? `--${name}` : `--${name} ${after}`,
  );
  return new UsageError(`"${what}" means nothing here; the flags are ${known.join(', ')}.`);
}
