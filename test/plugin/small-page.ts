import sharp from 'sharp';
import type { Recipe } from '../../src/core/recipe.ts';
import { FigmaDocument } from '../../workbench/figma/document.ts';
import type { NodePatch } from '../../workbench/figma/new-record.ts';
import { at, solid } from '../workbench/support/small-scene.ts';

/** A page with one grey box on it, and nothing to undo. */
export function smallPage(fields: NodePatch = {}) {
  const document = new FigmaDocument();
  const page = document.currentPage.id;
  const box = addBox(document, page, fields);
  document.commitUndo();
  return { document, page, box };
}

export function addBox(document: FigmaDocument, parentId: string, fields: NodePatch = {}): string {
  const grey = solid({ r: 0.8, g: 0.8, b: 0.8 });
  const common = {
    name: 'Box',
    width: 40,
    height: 30,
    fills: [grey],
    relativeTransform: at(10, 10),
  };
  return document.add('RECTANGLE', parentId, { ...common, ...fields });
}

/** A PNG of one colour; each level from 0 to 255 is another picture. */
export async function smallPng(
  level: number,
  width = 4,
  height = 3,
): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: level, g: 0, b: 0 };
  const png = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}

export function recipe(prompt: string): Recipe {
  return {
    version: 1,
    job: 'fill',
    prompt,
    seed: 1,
    model: 'sketch',
    host: null,
    asked: { width: 4, height: 3 },
    answered: { width: 4, height: 3 },
    maskIds: [],
    referenceIds: [],
    seconds: 1,
    madeAt: '2026-01-01T00:00:00.000Z',
  };
}
