import { readingOrder } from '../core/reading-order.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { ancestorsOf } from './ancestors.ts';
import { isHidden } from './is-hidden.ts';

/**
 * The layers in which placeholders are looked for, in reading order: the selected ones, or all that
 * stand on the page or in its sections by themselves. Hidden ones are left out.
 */
export async function listScreens({
  scope,
}: Input<PluginCalls, 'listScreens'>): Promise<PluginAnswers['listScreens']> {
  const { id, name, children, selection } = figma.currentPage;
  const layers = scope === 'page' ? children.flatMap(openSection) : outermost(selection);
  const screens = layers.flatMap((node) => {
    const box = node.absoluteBoundingBox;
    if (!box || isHidden(node)) return [];
    return [{ id: node.id, name: node.name, isLoose: !frame.test(node.type), box }];
  });
  return {
    page: { id, name },
    screens: readingOrder(screens).map(({ box: _, ...screen }) => screen),
  };
}

/** Layers that are a screen of their own. */
const frame = /^(FRAME|COMPONENT|COMPONENT_SET|INSTANCE)$/;

function openSection(node: SceneNode): SceneNode[] {
  return node.type === 'SECTION' ? node.children.flatMap(openSection) : [node];
}

function outermost(nodes: readonly SceneNode[]): SceneNode[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return nodes.filter((node) => !ancestorsOf(node).some(({ id }) => ids.has(id)));
}
