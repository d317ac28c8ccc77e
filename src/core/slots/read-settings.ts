import type { Layer } from './layer.ts';
import type { Sheet } from './sheet.ts';

/** What a layer is part of. */
export type Setting = {
  readonly isInControl: boolean;
  readonly isInBar: boolean;
  readonly isInChart: boolean;
  readonly isInPalette: boolean;
};

const nothing: Setting = {
  isInControl: false,
  isInBar: false,
  isInChart: false,
  isInPalette: false,
};

/** "#C4C4C4", "rgb(…)", "Grey 300", "Primary": what stands beside the colours of a style sheet. */
const colourName =
  /^(#[\da-f]{3,8}|rgba?\(.*|hsla?\(.*|(gr[ae]y|neutral|primary|secondary|accent|abu|black|white|success|error|warning)([ /-]*\d{0,4})?)$/i;
/** So many of them make a palette. */
const fewestColours = 3;

/** Answers for each layer what it is part of, by the names of its holders and by what is in them. */
export function readSettings({ layers, nameOf }: Sheet): (layer: Layer) => Setting {
  const palettes = findPalettes(layers);
  const settings = new Map<Layer, Setting>();
  const settingIn = (holder: Layer | null) => (holder && settings.get(holder)) ?? nothing;
  for (const layer of layers) {
    if (layer.children.length === 0) continue;
    const around = settingIn(layer.parent);
    const { holds } = nameOf(layer.name);
    const setting = {
      isInControl: around.isInControl || holds === 'controls',
      isInBar: around.isInBar || holds === 'a bar',
      isInChart: around.isInChart || holds === 'a chart',
      isInPalette: around.isInPalette || holds === 'colours' || palettes.has(layer),
    };
    settings.set(layer, setting);
  }
  return (layer) => settingIn(layer.parent);
}

/** The layers that hold the names of several colours, in them or one level below. */
function findPalettes(layers: readonly Layer[]): ReadonlySet<Layer> {
  const counts = new Map<Layer, number>();
  for (const { text, parent } of layers) {
    if (text === null || parent === null || !colourName.test(text.trim())) continue;
    for (const holder of [parent, parent.parent]) {
      if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= fewestColours).map(([layer]) => layer));
}
