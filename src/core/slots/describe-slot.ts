import { decorationOf } from './decoration-of.ts';
import { drawnBox } from './drawn-box.ts';
import type { Hit } from './find-hits.ts';
import type { Layer } from './layer.ts';
import type { HeadingReader } from './read-headings.ts';
import type { LanguageReader } from './read-language.ts';
import type { Sheet } from './sheet.ts';
import type { Slot } from './slot.ts';
import { slotPrompt } from './slot-prompt.ts';
import { namedRole, slotRole } from './slot-role.ts';
import { slotSubject } from './slot-subject.ts';
import { titleFromName } from './title-from-name.ts';

export type Describer = {
  readonly sheet: Sheet;
  readonly languageNear: LanguageReader;
  readonly headingOver: HeadingReader;
};

/** All that is told of a hit: which layer to fill, what for, and what to ask for. */
export function describeSlot(hit: Hit, { sheet, languageNear, headingOver }: Describer): Slot {
  const { layer, seen, confidence } = hit;
  const { id, width, height } = drawnBox(layer);
  const screen = layer.screen ?? layer;
  const name = tellingName(hit, sheet);
  const named = namedRole(seen);
  const subject = slotSubject(layer, named === 'map' || named === 'chart', sheet);
  const role = slotRole(seen, subject.context, sheet);
  const title = titleFromName(name);
  const about = role === 'portrait' ? subject.person : subject.text;
  const prompt = slotPrompt({
    role,
    note: seen.note,
    title,
    subject: title && subject.isAbove ? null : about,
    heading: role === 'portrait' ? null : headingOver(layer),
    language: languageNear(layer, subject.text),
  });
  return {
    ...{ id, name, role, prompt, width, height },
    confidence: Number(confidence.toFixed(2)),
    screen: { id: screen.id, name: screen.name },
    isRefill: layer.paints.hasPicture,
    group: groupOf(layer, id),
    decoration: decorationOf(seen, sheet),
  };
}

/** Of the layers that draw the box the name that says so, else its own. */
function tellingName({ layer, seen }: Hit, { nameOf }: Sheet): string {
  const telling = seen.stack.find(({ name }) => {
    const { saysPicture, saysPlaceholder } = nameOf(name);
    return saysPicture || saysPlaceholder;
  });
  return (telling ?? layer).name;
}

/** Ids inside an instance are a path ("I1:2;3:4") that ends with the layer's id in the component. */
function groupOf({ componentId }: Layer, id: string): string | null {
  const end = id.lastIndexOf(';');
  return end < 0 ? componentId : id.slice(end + 1);
}
