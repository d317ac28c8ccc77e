import { UsageError } from '../server/usage-error.ts';

/** An image API's base address; none when there is no text. Throws UsageError when it is no address. */
export function readApiAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (isAddress) return text;
  throw new UsageError(`--api takes an address such as http://127.0.0.1:8080/v1, not "${text}".`);
}
