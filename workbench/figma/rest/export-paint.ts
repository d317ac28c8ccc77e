import { applyToPoint, invert } from '../../../src/core/geometry.ts';
import type { Paint } from '../paint.ts';
import { gradientHandles } from './gradient-handles.ts';
import type { RestJson } from './rest-json.ts';
import { withoutDefaults } from './without-defaults.ts';

/** A paint as the REST API tells it. */
export function exportPaint(paint: Paint): RestJson {
  const { visible, opacity, blendMode, type } = paint;
  return {
    ...withoutDefaults({ visible, opacity }, { visible: true, opacity: 1 }),
    blendMode,
    type,
    ...ownFields(paint),
  };
}

function ownFields(paint: Paint): RestJson {
  switch (paint.type) {
    case 'SOLID': {
      const { color, boundVariables } = paint;
      const isBound = Object.keys(boundVariables).length > 0;
      return { color: { ...color, a: 1 }, ...(isBound ? { boundVariables } : {}) };
    }
    case 'IMAGE': {
      const { scaleMode, imageHash, imageTransform, scalingFactor, rotation, filters } = paint;
      const changed = Object.entries(filters).filter(([, value]) => value !== 0);
      return {
        scaleMode: scaleMode === 'CROP' ? 'STRETCH' : scaleMode,
        ...(imageHash === null ? {} : { imageRef: imageHash }),
        ...(imageTransform === undefined ? {} : { imageTransform }),
        ...(scalingFactor === undefined ? {} : { scalingFactor }),
        ...withoutDefaults({ rotation }, { rotation: 0 }),
        ...(changed.length === 0 ? {} : { filters: Object.fromEntries(changed) }),
      };
    }
    case 'VIDEO':
      return { scaleMode: paint.scaleMode === 'CROP' ? 'STRETCH' : paint.scaleMode };
    case 'PATTERN': {
      const { sourceNodeId, tileType, scalingFactor, spacing, horizontalAlignment } = paint;
      return { sourceNodeId, tileType, scalingFactor, spacing, horizontalAlignment };
    }
    default: {
      const toLayer = invert(paint.gradientTransform);
      return {
        gradientHandlePositions: gradientHandles(paint.type).map((handle) =>
          toLayer === null ? handle : applyToPoint(toLayer, handle),
        ),
        gradientStops: paint.gradientStops,
      };
    }
  }
}
