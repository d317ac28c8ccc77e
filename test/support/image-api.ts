import type { Product } from './product.ts';

/** A request as the image API has noted it. */
export type Logged = {
  readonly path: string;
  readonly cancelled: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly {
    readonly field: string;
    readonly width: number | null;
    readonly height: number | null;
  }[];
};

/** What the plugin has asked of the image API since the log was cleared. */
export async function logged({ api }: Product): Promise<Logged[]> {
  const response = await fetch(`${api}/__log`);
  return (await response.json()) as Logged[];
}

/** How many requests have reached the image API since its log was cleared. */
export async function countRequests(product: Product): Promise<number> {
  return (await logged(product)).length;
}

export async function clearLog({ api }: Product): Promise<void> {
  await fetch(`${api}/__log`, { method: 'DELETE' });
}

/** Spells out the next answers, one for each request. Throws when the API does not take them. */
export async function scriptAnswers({ api }: Product, ...answers: object[]): Promise<void> {
  const response = await fetch(`${api}/__next`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answers),
  });
  if (!response.ok) throw new Error(await response.text());
}
