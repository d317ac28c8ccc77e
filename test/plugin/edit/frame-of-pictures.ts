import { cropTransform } from '../../../src/core/placement.ts';
import type { FigmaDocument } from '../../../workbench/figma/document.ts';
import type { NodePatch } from '../../../workbench/figma/new-record.ts';
import type { NodeRecord } from '../../../workbench/figma/node-record.ts';
import { callPlugin } from '../../support/call-plugin.ts';
import { at, picture, solid } from '../../workbench/support/small-scene.ts';
import { addBox, recipe, smallPage, smallPng } from '../small-page.ts';

export type Call = Awaited<ReturnType<typeof callPlugin>>['call'];

/** Everything that a document holds, by id: layers and their order, in plain data. */
export function everything(document: FigmaDocument): NodeRecord[] {
  return [document.root, ...document.descendants(document.root.id)];
}

/** Runs the plugin on a document; at each export `look` is called, and its answers are kept. */
export async function openOn<Look>(
  document: FigmaDocument,
  look: (node: NodeRecord) => Look,
  png?: Uint8Array,
) {
  const looks: Look[] = [];
  const bytes = png ?? (await smallPng(200, 40, 30));
  const exported = (node: NodeRecord) => {
    looks.push(look(node));
    return bytes;
  };
  return { looks, ...(await callPlugin({ document, exported })) };
}

/** A frame without a picture of its own around a photograph and a title, and a mask over both. */
export async function pageWithFrame(fields: NodePatch = {}) {
  const { document, page } = smallPage();
  const frame = document.add('FRAME', page, {
    name: 'Card',
    width: 200,
    height: 100,
    fills: [solid()],
    relativeTransform: at(30, 40),
    ...fields,
  });
  const imageHash = document.addImage(await smallPng(9, 40, 30));
  const photo = addBox(document, frame, { name: 'Photo', fills: [picture({ imageHash })] });
  const title = addBox(document, frame, { name: 'Title', relativeTransform: at(60, 20) });
  const mask = addBox(document, frame, { name: 'Mask', relativeTransform: at(20, 20) });
  document.commitUndo();
  return { document, page, frame, photo, title, mask };
}

/** A layer with a photograph of its own and a mask beside it, over it. */
export async function pageWithPhoto(fields: NodePatch = {}) {
  const { document, page } = smallPage();
  const original = await smallPng(9, 40, 30);
  const imageHash = document.addImage(original);
  const photo = addBox(document, page, {
    name: 'Photo',
    width: 40,
    height: 30,
    fills: [picture({ imageHash })],
    ...fields,
  });
  const mask = addBox(document, page, { name: 'Mask', width: 10, height: 10 });
  document.commitUndo();
  return { document, page, photo, mask, imageHash, original };
}

type Wanted = {
  readonly layerId: string;
  readonly mask: string;
  readonly level: number;
  readonly base?: string | null;
  readonly hides?: string[];
};

export function capture(call: Call, { layerId, mask, base }: Omit<Wanted, 'level'>) {
  return call('captureEdit', {
    layerId,
    masks: [{ id: mask, name: 'Mask' }],
    scale: 1,
    ...(base !== undefined && { base }),
  });
}

/** An edit as the window makes it, without a model: the patch differs by its level. */
export async function edit(call: Call, wanted: Wanted) {
  const { ticket, isAbove } = await capture(call, wanted);
  const transform = cropTransform({ x: 5, y: 5, width: 12, height: 12 }, ticket.size);
  return call('place', {
    placement: { kind: 'patch', ticket, transform, isAbove },
    picture: await smallPng(wanted.level, 12, 12),
    recipe: { ...recipe(`patch ${wanted.level}`), job: 'edit' },
    hides: wanted.hides ?? [],
  });
}

export function proof(changedOutside: number) {
  return { changedOutside, aligned: null, toned: true, seam: { before: 3.5, after: 0.5 } };
}
