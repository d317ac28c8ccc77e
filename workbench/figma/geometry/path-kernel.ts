import type { NodeRecord, PathRecord } from '../node-record.ts';
import { combinePaths } from './combine-paths.ts';
import { startPathKit } from './start-path-kit.ts';
import { type StrokeStyle, strokePath } from './stroke-path.ts';
import { type Font, readFont } from './text/font.ts';

/** What outlines need beyond arithmetic: a stroker, boolean operations, fonts. */
export type PathKernel = {
  readonly fonts: readonly Font[];
  readonly known: KnownOutlines;
  /** The area that a centred stroke along `path` covers. */
  stroke(path: PathRecord, style: StrokeStyle): PathRecord;
  /** One area from several; each operand is the union of its outlines, the first is the lowest. */
  combine(
    operation: NodeRecord['booleanOperation'],
    operands: readonly (readonly PathRecord[])[],
  ): PathRecord[];
};

/** What was worked out before. Records and paths never change, so that each stands for itself. */
type KnownOutlines = {
  readonly ofLayers: WeakMap<NodeRecord, readonly PathRecord[]>;
  /** Boolean operations, with the layers that they were made of. */
  readonly combined: WeakMap<
    NodeRecord,
    { readonly parts: readonly NodeRecord[]; readonly paths: readonly PathRecord[] }
  >;
  readonly strokes: WeakMap<
    PathRecord,
    { readonly style: string; readonly paths: readonly PathRecord[] }
  >;
};

/**
 * Starts the kernel from the bytes of `pathkit.wasm`, in a page or in Node. `fontFiles` are WOFF
 * files of TrueType fonts; a text layer has outlines only when there is a font to draw it with.
 */
export async function loadPathKernel(
  wasmBinary: Uint8Array,
  fontFiles: readonly Uint8Array[] = [],
): Promise<PathKernel> {
  const [pathKit, fonts] = await Promise.all([
    startPathKit(wasmBinary),
    Promise.all(fontFiles.map(readFont)),
  ]);
  return {
    fonts,
    known: { ofLayers: new WeakMap(), combined: new WeakMap(), strokes: new WeakMap() },
    stroke: (path, style) => strokePath(pathKit, path, style),
    combine: (operation, operands) => combinePaths(pathKit, operation, operands),
  };
}
