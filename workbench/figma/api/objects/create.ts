import type { NodePatch } from '../../new-record.ts';
import type { NodeType } from '../../node-record.ts';
import type { SolidPaint } from '../../paint.ts';
import type { Method } from '../member.ts';
import { Reference } from '../reference.ts';

/** A new layer on the current page, 100 x 100 at the origin, with Figma's first paints. */
function creator<T extends NodeType>(
  type: T,
  name: string,
  fields: NodePatch,
): Required<Pick<Method<string, Reference<T>>, 'call' | 'edits'>> {
  return {
    edits: true,
    call: ({ document }) => {
      const size = { width: 100, height: 100 };
      const id = document.add(type, document.currentPage.id, { name, ...size, ...fields });
      return new Reference(type, id);
    },
  };
}

const grey = solid(0.8509804010391235);
const stroked: NodePatch = { strokes: [solid(0)], strokeAlign: 'CENTER' };

export const createMembers = {
  createRectangle: creator('RECTANGLE', 'Rectangle', { fills: [grey] }),
  createEllipse: creator('ELLIPSE', 'Ellipse', { fills: [grey] }),
  createPolygon: creator('POLYGON', 'Polygon', { fills: [grey] }),
  createStar: creator('STAR', 'Star', { fills: [grey] }),
  createLine: creator('LINE', 'Line', { ...stroked, height: 0 }),
  createVector: creator('VECTOR', 'Vector', stroked),
  createFrame: creator('FRAME', 'Frame', { fills: [solid(1)], clipsContent: true }),
  createComponent: creator('COMPONENT', 'Component', { fills: [solid(1)], clipsContent: true }),
  createSection: creator('SECTION', 'Section', { fills: [solid(1)] }),
  createSlice: creator('SLICE', 'Slice', {}),
  createText: creator('TEXT', 'Text', {
    fills: [solid(0)],
    strokeAlign: 'OUTSIDE',
    width: 0,
    height: 15,
    textAutoResize: 'WIDTH_AND_HEIGHT',
  }),
};

function solid(grey: number): SolidPaint {
  return {
    type: 'SOLID',
    visible: true,
    opacity: 1,
    blendMode: 'NORMAL',
    color: { r: grey, g: grey, b: grey },
    boundVariables: {},
  };
}
