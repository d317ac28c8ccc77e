import { softnessByItself } from '../../../core/edit/softness.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { changeEdit, editChoices } from '../../session/edit-choices.ts';
import { forecast } from '../../session/forecast.ts';
import { say } from '../../strings/say.ts';

export const lengths = ['grow', 'feather', 'blend'] as const;

/** Pixels of the layer: more than any mask needs. */
const longest = 500;

/** How far each of the masks reaches; empty is what suits the mask's size. */
export function LengthFields() {
  const words = say.value.edit;
  const choices = editChoices.value;
  return (
    <>
      <div class="two">
        {lengths.map((length) => (
          <span key={length} data-tip={words.lengthHints[length]}>
            <Field label={words.lengths[length]} for={length}>
              <NumberField
                id={length}
                label={words.lengths[length]}
                value={choices[length]}
                min={0}
                max={longest}
                placeholder={automatic(length)}
                onChoose={(chosen) => changeEdit({ [length]: chosen })}
                onEmpty={() => changeEdit({ [length]: null })}
              />
            </Field>
          </span>
        ))}
      </div>
      {lengths.some((length) => choices[length] !== null) && (
        <div class="buttons">
          <Button onClick={() => changeEdit(softnessByItself)}>{words.allAutomatic}</Button>
        </div>
      )}
    </>
  );
}

function automatic(length: (typeof lengths)[number]): string {
  const words = say.value.edit;
  if (forecast.value?.kind !== 'planned') return words.auto;
  return words.autoIs(String(Math.round(forecast.value.plan.softness[length])));
}
