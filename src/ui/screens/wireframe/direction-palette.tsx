import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Swatches } from '../../components/swatches.tsx';
import { TextField } from '../../components/text-field.tsx';
import { direct } from '../../session/wireframe/direct.ts';
import { direction, palette } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';

/** More would push everything else out of sight; a file may name hundreds. */
const mostOffered = 32;

/** The colours to keep to: those that the file names, and others by their number. */
export function DirectionPalette() {
  const words = say.value.wireframe;
  const chosen = direction.value.palette;
  const named = new Map(palette.value.map(({ hex, name }) => [hex, name]));
  const others = palette.value.filter(({ hex }) => !chosen.includes(hex));
  const colors = [
    ...chosen.map((hex) => ({ hex, name: named.get(hex) ?? hex })),
    ...others.slice(0, mostOffered),
  ];
  const toggle = (hex: string) => {
    const isChosen = chosen.includes(hex);
    direct({ palette: isChosen ? chosen.filter((other) => other !== hex) : [...chosen, hex] });
  };
  return (
    <div class="field">
      <p class="field-label">{words.palette}</p>
      {colors.length > 0 && (
        <Swatches label={words.palette} colors={colors} chosen={chosen} onToggle={toggle} />
      )}
      {palette.value.length > 0 && <p class="field-hint">{words.paletteHint}</p>}
      <AddColor onAdd={(hex) => !chosen.includes(hex) && toggle(hex)} />
    </div>
  );
}

function AddColor({ onAdd }: { onAdd(hex: string): void }) {
  const words = say.value.wireframe;
  const [text, setText] = useState('');
  const hex = hexOf(text);
  const add = () => {
    if (hex === null) return;
    onAdd(hex);
    setText('');
  };
  const isWrong = text.trim() !== '' && hex === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field is as good as the button
    <div
      class="add-color"
      // Not a form: a window without an address may send none.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add();
      }}
    >
      <Field label={words.addColor} for="add-color" {...(isWrong && { hint: words.colorInvalid })}>
        <TextField id="add-color" value={text} placeholder="#e76f51" onInput={setText} />
      </Field>
      <Button disabled={hex === null} onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}

/** A colour as designers write it, as `#rrggbb`; null for anything else. */
function hexOf(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
