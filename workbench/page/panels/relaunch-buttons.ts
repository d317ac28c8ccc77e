import type { FigmaDocument } from '../../figma/document.ts';
import type { Manifest } from '../plugin/manifest.ts';

export type RelaunchButton = {
  readonly command: string;
  readonly name: string;
  readonly description: string;
};

/**
 * The buttons that the plugin left on all of the selected layers, or on the page when none is
 * selected; named by the manifest, which must know their commands.
 */
export function relaunchButtons(
  document: FigmaDocument,
  selection: readonly string[],
  manifest: Manifest,
): RelaunchButton[] {
  const ids = selection.length > 0 ? selection : [document.currentPage.id];
  const data = ids.map((id) => document.node(id).relaunchData);
  return (manifest.relaunchButtons ?? []).flatMap(({ command, name }) => {
    const isOnAll = data.every((entries) => command in entries);
    return isOnAll ? [{ command, name, description: data[0]?.[command] ?? '' }] : [];
  });
}
