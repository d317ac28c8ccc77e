import type { OwnPicture } from '../../../src/core/own-picture.ts';
import type { Recipe } from '../../../src/core/recipe.ts';
import type { Slot } from '../../../src/core/slots/slot.ts';
import type { Row } from '../../../src/core/wireframe/row.ts';

let count = 0;

/** A placeholder; `more` overrides anything. */
export function slot(more: Partial<Slot> = {}): Slot {
  count += 1;
  return {
    id: `7:${count}`,
    name: 'Image',
    role: 'photo',
    prompt: 'A cup.',
    width: 200,
    height: 100,
    confidence: 0.9,
    screen: { id: '1:1', name: 'Home' },
    isRefill: false,
    group: null,
    decoration: [],
    ...more,
  };
}

export function row(more: Partial<Slot> = {}, decided: Partial<Row> = {}): Row {
  const found = slot(more);
  return {
    slot: found,
    prompt: found.prompt,
    role: found.role,
    isSkipped: false,
    isApproved: false,
    picture: null,
    state: 'empty',
    ...decided,
  };
}

export function recipe(more: Partial<Recipe> = {}): Recipe {
  return {
    version: 1,
    job: 'fill',
    prompt: 'A cup.',
    seed: 1,
    model: 'sketch',
    host: null,
    asked: { width: 1024, height: 512 },
    answered: { width: 1024, height: 512 },
    maskIds: [],
    referenceIds: [],
    seconds: 1,
    madeAt: '2026-11-24T12:00:00.000Z',
    ...more,
  };
}

export function picture(layerId: string, more: Partial<OwnPicture> = {}): OwnPicture {
  return {
    layer: { id: layerId, name: 'Image' },
    page: { id: '0:1', name: 'Page 1' },
    hash: 'h1',
    recipe: recipe({ stage: 'draft' }),
    original: [0],
    hides: [],
    alt: '',
    isAnnotated: false,
    ...more,
  };
}
