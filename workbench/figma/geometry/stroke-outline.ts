import type { NodeRecord, PathRecord } from '../node-record.ts';
import type { PathKernel } from './path-kernel.ts';

/**
 * The centred stroke along each line. Figma aligns a stroke inside or outside by doubling its
 * weight and keeping one side, so those come out twice as wide; open lines have no sides.
 * A document's own stroke wins where the record alone cannot tell the shape.
 */
export function centredStroke(
  lines: readonly PathRecord[],
  node: NodeRecord,
  kernel: PathKernel,
): readonly PathRecord[] {
  if (node.strokes.length === 0 || node.strokeWeight <= 0) return [];
  const imported = importedStroke(node);
  if (imported.length > 0) return imported;
  return lines.flatMap((line) => strokeAlong(line, node, kernel));
}

function strokeAlong(
  line: PathRecord,
  node: NodeRecord,
  kernel: PathKernel,
): readonly PathRecord[] {
  const { strokeCap, strokeJoin, strokeMiterLimit, dashPattern } = node;
  const isDoubled = node.strokeAlign !== 'CENTER' && isClosed(line);
  const strokeWeight = isDoubled ? node.strokeWeight * 2 : node.strokeWeight;
  const style = { strokeWeight, strokeCap, strokeJoin, strokeMiterLimit, dashPattern };
  const styleText = JSON.stringify(style);
  const known = kernel.known.strokes.get(line);
  if (known?.style === styleText) return known.paths;
  const stroke = kernel.stroke(line, style);
  const paths = stroke.data === '' ? [] : [stroke];
  kernel.known.strokes.set(line, { style: styleText, paths });
  return paths;
}

function importedStroke({ type, importedGeometry }: NodeRecord): readonly PathRecord[] {
  const isShapedByDocument = type === 'VECTOR' || type === 'POLYGON' || type === 'STAR';
  return isShapedByDocument ? (importedGeometry?.stroke ?? []) : [];
}

function isClosed({ windingRule }: PathRecord): boolean {
  return windingRule !== 'NONE';
}
