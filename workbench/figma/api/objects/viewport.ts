import * as z from 'zod/mini';
import { union } from '../../../../src/core/geometry.ts';
import { absoluteBoundingBox } from '../../geometry/bounds.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { readNodes } from '../read-node.ts';
import { vector } from '../schemas/value-schemas.ts';

/** How much wider than the layers the view is that shows them. */
const margin = 1.2;

export const viewportMembers = {
  center: {
    isState: true,
    get: ({ host }) => host.viewport().center,
    set: ({ host }, _, value) => {
      host.setViewport(parseValue(vector, value, 'center'), host.viewport().zoom);
    },
  },
  zoom: {
    isState: true,
    get: ({ host }) => host.viewport().zoom,
    set: ({ host }, _, value) => {
      host.setViewport(
        host.viewport().center,
        parseValue(z.number().check(z.positive()), value, 'zoom'),
      );
    },
  },
  bounds: { get: ({ host }) => host.viewport().bounds },
  scrollAndZoomIntoView: {
    call: ({ document, host }, _, [nodes]) => {
      const boxes = readNodes(document, nodes, 'nodes').flatMap(
        (node) => absoluteBoundingBox(document, node) ?? [],
      );
      const [first, ...others] = boxes;
      if (first === undefined) return;
      const box = others.reduce(union, first);
      const { bounds, zoom } = host.viewport();
      const fit = Math.min(
        (bounds.width * zoom) / (box.width * margin),
        (bounds.height * zoom) / (box.height * margin),
      );
      host.setViewport({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, Math.min(1, fit));
    },
  },
} satisfies Members<string>;
