import { hexColor } from '../core/hex-color.ts';
import type { NamedColor } from '../core/named-color.ts';

/** More than a designer chooses among. */
const mostColors = 48;
/** Variables that stand for each other in a circle must not be followed for ever. */
const mostAliases = 8;

type NamedPaint = { readonly name: string; readonly color: RGB };

/** The opaque colours that the file names: its variables, then its styles; each colour once. */
export async function readPalette(): Promise<{ colors: NamedColor[] }> {
  const byHex = new Map<string, string>();
  for (const { name, color } of [...(await variableColors()), ...(await styleColors())]) {
    const hex = hexColor(color);
    if (byHex.size < mostColors && !byHex.has(hex)) byHex.set(hex, name);
  }
  return { colors: [...byHex].map(([hex, name]) => ({ name, hex })) };
}

async function variableColors(): Promise<NamedPaint[]> {
  const colors: NamedPaint[] = [];
  for (const variable of await figma.variables.getLocalVariablesAsync('COLOR')) {
    const color = await defaultColor(variable, mostAliases);
    if (color) colors.push({ name: variable.name, color });
  }
  return colors;
}

/** In the default mode of each collection on the way; null for colours that are not opaque. */
async function defaultColor(variable: Variable, aliases: number): Promise<RGB | null> {
  const { variables } = figma;
  const collection = await variables.getVariableCollectionByIdAsync(variable.variableCollectionId);
  const value = collection && variable.valuesByMode[collection.defaultModeId];
  if (!(value instanceof Object)) return null;
  if ('r' in value) return 'a' in value && value.a < 1 ? null : value;
  if (!('id' in value) || aliases === 0) return null;
  const next = await variables.getVariableByIdAsync(value.id);
  return next && defaultColor(next, aliases - 1);
}

async function styleColors(): Promise<NamedPaint[]> {
  const styles = await figma.getLocalPaintStylesAsync();
  return styles.flatMap(({ name, paints }) => {
    const [paint, ...others] = paints.filter(({ visible }) => visible !== false);
    const isOpaque = paint?.type === 'SOLID' && (paint.opacity ?? 1) === 1 && others.length === 0;
    return isOpaque ? [{ name, color: paint.color }] : [];
  });
}
