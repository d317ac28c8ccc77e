import { directionFields, directionPhrase } from '../../../core/art-direction.ts';
import { isStyleId, styleIds } from '../../../core/styles.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { direct } from '../../session/wireframe/direct.ts';
import { direction } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';
import { DirectionPalette } from './direction-palette.tsx';
import { DirectionReference } from './direction-reference.tsx';

/** Characters: what is said of all pictures stays shorter than what is said of one. */
const longest = 500;

/** What all pictures have in common. It stands in the file, for everybody. */
export function DirectionSection() {
  const words = say.value.wireframe;
  const { style } = direction.value;
  const phrase = directionPhrase(direction.value);
  return (
    <section class="section direction" aria-label={words.direction}>
      <Disclosure id="direction" title={words.direction} summary={summary() || words.noDirection}>
        <div class="two">
          <Field label={say.value.style} for="direction-style">
            <Select
              id="direction-style"
              value={isStyleId(style) ? style : 'none'}
              options={styleIds}
              labels={say.value.styles}
              onChoose={(chosen) => direct({ style: chosen })}
            />
          </Field>
          {directionFields.map((field) => (
            <Field key={field} label={words.fields[field]} for={`direction-${field}`}>
              <TextField
                id={`direction-${field}`}
                value={direction.value[field]}
                placeholder={words.fieldExamples[field]}
                maxLength={longest}
                onInput={(text) => direct({ [field]: text })}
              />
            </Field>
          ))}
        </div>
        <DirectionPalette />
        <DirectionReference />
        <div class="field">
          <p class="field-label">{words.added}</p>
          <p class="direction-phrase" dir="auto">
            {phrase || words.addedNothing}
          </p>
        </div>
      </Disclosure>
    </section>
  );
}

/** The direction in one line. */
function summary(): string {
  const { styles, wireframe } = say.value;
  const { style, palette, reference, ...written } = direction.value;
  const parts = [
    isStyleId(style) && style !== 'none' ? styles[style] : '',
    ...directionFields.filter((field) => field !== 'avoid').map((field) => written[field].trim()),
    palette.join(' '),
    written.avoid.trim() && `${wireframe.fields.avoid}: ${written.avoid.trim()}`,
    reference === null ? '' : wireframe.reference,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
