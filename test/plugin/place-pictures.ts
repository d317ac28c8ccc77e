import { identity } from '../../src/core/geometry.ts';
import type { callPlugin } from '../support/call-plugin.ts';
import { recipe, smallPng } from './small-page.ts';

type Call = Awaited<ReturnType<typeof callPlugin>>['call'];

/** Fills a layer as the window does; the picture differs by its level. */
export async function fill(call: Call, layerId: string, level: number) {
  const { ticket } = await call('captureSlot', { layerId });
  return call('place', {
    placement: { kind: 'picture', ticket },
    picture: await smallPng(level),
    recipe: recipe(`picture ${level}`),
  });
}

/** Lays a patch over all of a layer. */
export async function patch(call: Call, layerId: string, level: number) {
  const { ticket } = await call('captureSlot', { layerId });
  return call('place', {
    placement: { kind: 'patch', ticket, transform: identity },
    picture: await smallPng(level),
    recipe: { ...recipe(`patch ${level}`), job: 'edit' },
  });
}
