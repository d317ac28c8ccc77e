import { BoundedCache } from '../geometry/bounded-cache.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Paint } from '../paint.ts';
import type { Scene } from '../scene.ts';

/** How many decoded pixels are kept, four bytes each. */
const pixelLimit = 64_000_000;

/** Decodes the pictures of a document, each once, and keeps those that were used last. */
export class PictureStore {
  readonly #decoded = new BoundedCache<string, ImageBitmap>(
    pixelLimit,
    ({ width, height }) => width * height,
  );
  readonly #decoding = new Map<string, Promise<ImageBitmap | null>>();

  /**
   * All pictures that drawing this layer needs, by hash. Left out are those without bytes and
   * those whose bytes the browser cannot read: both are drawn as missing.
   */
  async load(scene: Scene, node: NodeRecord): Promise<ReadonlyMap<string, ImageBitmap>> {
    const hashes = [...new Set(pictureHashes(scene, node))];
    const pictures = await Promise.all(hashes.map((hash) => this.#picture(scene, hash)));
    return new Map(
      hashes.flatMap((hash, index) => {
        const picture = pictures[index];
        return picture ? [[hash, picture] as const] : [];
      }),
    );
  }

  async #picture(scene: Scene, hash: string): Promise<ImageBitmap | null> {
    const known = this.#decoded.get(hash) ?? this.#decoding.get(hash);
    if (known !== undefined) return known;
    const bytes = scene.image(hash);
    if (bytes === undefined) return null;
    const decoding = createImageBitmap(new Blob([bytes.slice()])).catch(() => null);
    this.#decoding.set(hash, decoding);
    const picture = await decoding;
    this.#decoding.delete(hash);
    if (picture !== null) this.#decoded.set(hash, picture);
    return picture;
  }
}

function pictureHashes(scene: Scene, node: NodeRecord): string[] {
  if (!node.visible) return [];
  return [
    ...[...node.fills, ...node.strokes].flatMap(hashOf),
    ...node.childIds.flatMap((id) => pictureHashes(scene, scene.node(id))),
  ];
}

function hashOf(paint: Paint): string[] {
  const isPicture = paint.type === 'IMAGE' && paint.visible && paint.imageHash !== null;
  return isPicture ? [paint.imageHash] : [];
}
