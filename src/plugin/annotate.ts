import type { LayerName } from '../core/failure.ts';
import { isOwnAnnotation, ownAnnotation } from '../core/own-annotation.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { refuseViewOnly } from './refuse-view-only.ts';

/**
 * Writes our annotation on each layer in place of the one there, or with null takes it away, as one
 * undo step. Everybody else's stay as they are. Answers the layers that take none, are gone or
 * refuse. Throws `view-only`.
 */
export async function annotate({
  notes,
}: Input<PluginCalls, 'annotate'>): Promise<PluginAnswers['annotate']> {
  refuseViewOnly();
  const refused: LayerName[] = [];
  for (const { layerId, text } of notes) {
    const node = await lookUpLayer(layerId);
    if (!node || !write(node, text)) refused.push({ id: layerId, name: node?.name ?? '' });
  }
  figma.commitUndo();
  return { refused };
}

export function isAnnotated(node: SceneNode): boolean {
  return 'annotations' in node && node.annotations.some(isOwn);
}

function write(node: SceneNode, text: string | null): boolean {
  if (!('annotations' in node)) return false;
  const others = node.annotations.filter((one) => !isOwn(one));
  // Without ours there is nothing to take away, and nothing to write anew.
  if (text === null && others.length === node.annotations.length) return true;
  try {
    const own = text === null ? [] : [{ label: ownAnnotation(text) }];
    node.annotations = [...others.map(asWritten), ...own];
    return true;
  } catch {
    return false;
  }
}

function isOwn({ label, labelMarkdown }: Annotation): boolean {
  return isOwnAnnotation(label ?? labelMarkdown ?? '');
}

/** Figma gives out either label in both forms, and takes only one of them back. */
function asWritten({ label, ...annotation }: Annotation): Annotation {
  const isPlain = annotation.labelMarkdown === undefined && label !== undefined;
  return isPlain ? { ...annotation, label } : annotation;
}
