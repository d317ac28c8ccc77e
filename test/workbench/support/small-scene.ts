import type { Matrix } from '../../../src/core/geometry.ts';
import { type NodePatch, newRecord } from '../../../workbench/figma/new-record.ts';
import type { NodeRecord, NodeType } from '../../../workbench/figma/node-record.ts';
import type { Color, ImagePaint, Paint, SolidPaint } from '../../../workbench/figma/paint.ts';
import type { Scene } from '../../../workbench/figma/scene.ts';

/** A scene made layer by layer; every layer is given its parent and answers its id. */
export class SmallScene implements Scene {
  readonly page = 'page';
  readonly #nodes = new Map<string, NodeRecord>([['page', newRecord('page', 'PAGE')]]);
  readonly #images = new Map<string, Uint8Array>();

  node(id: string): NodeRecord {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`no layer ${id}`);
    return node;
  }

  image(hash: string): Uint8Array | undefined {
    return this.#images.get(hash);
  }

  addImage(hash: string, bytes: Uint8Array): void {
    this.#images.set(hash, bytes);
  }

  add(type: NodeType, parentId: string, fields: NodePatch = {}): string {
    const id = `${this.#nodes.size}`;
    this.#nodes.set(id, newRecord(id, type, { width: 100, height: 100, ...fields, parentId }));
    const parent = this.node(parentId);
    this.change(parentId, { childIds: [...parent.childIds, id] });
    return id;
  }

  change(id: string, fields: NodePatch): void {
    this.#nodes.set(id, { ...this.node(id), ...fields });
  }
}

export function solid(
  color: Color = { r: 0, g: 0, b: 0 },
  fields: Partial<SolidPaint> = {},
): Paint {
  const common = { visible: true, opacity: 1, blendMode: 'NORMAL' } as const;
  return { type: 'SOLID', ...common, color, boundVariables: {}, ...fields };
}

export function at(x: number, y: number): Matrix {
  return [
    [1, 0, x],
    [0, 1, y],
  ];
}

/** Turned clockwise about its own corner, which stands at (x, y). */
export function turnedAt(x: number, y: number, degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  return [
    [Math.cos(angle), -Math.sin(angle), x],
    [Math.sin(angle), Math.cos(angle), y],
  ];
}

export function picture(fields: Partial<ImagePaint> = {}): Paint {
  const common = { visible: true, opacity: 1, blendMode: 'NORMAL' } as const;
  const filters = {
    exposure: 0,
    contrast: 0,
    saturation: 0,
    temperature: 0,
    tint: 0,
    highlights: 0,
    shadows: 0,
  };
  const plain = { scaleMode: 'FILL', imageHash: 'picture', rotation: 0, filters } as const;
  return { type: 'IMAGE', ...common, ...plain, ...fields };
}
