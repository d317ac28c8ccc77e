import { listVariants } from '../core/variants/list-variants.ts';
import type { VariantList } from '../core/variants.ts';
import { findLayer } from './find-layer.ts';
import { variedLayer } from './varied-layer.ts';

/** A layer's variants as they stand among its paints now. Writes nothing. */
export async function readVariants({ layerId }: { layerId: string }): Promise<VariantList> {
  const varied = variedLayer(await findLayer(layerId, 'select'));
  return listVariants(varied?.stack.variants ?? null, varied?.stack.paints ?? []);
}
