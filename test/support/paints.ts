import type { Product } from './product.ts';

type Paint = {
  readonly type: string;
  readonly visible?: boolean;
  readonly imageHash?: string;
};

/** A layer's paints, from the lowest to the highest. */
export async function paintsOf(product: Product, id: string): Promise<Paint[]> {
  const { fills } = await product.node(id);
  return fills as Paint[];
}

/** The type of each paint that is seen, and null for each that is hidden. */
export async function seenOf(product: Product, id: string): Promise<(string | null)[]> {
  const paints = await paintsOf(product, id);
  return paints.map(({ type, visible }) => (visible === false ? null : type));
}

/** The recipe that stands in the file with the layer, as JSON; null without one. */
export async function recipeOf(product: Product, id: string): Promise<unknown> {
  const { sharedPluginData } = await product.node(id);
  const data = sharedPluginData as { greybox?: { recipe?: string } };
  const text = data.greybox?.recipe ?? '';
  return text === '' ? null : JSON.parse(text);
}
