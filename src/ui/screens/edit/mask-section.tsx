import { Disclosure } from '../../components/disclosure.tsx';
import { Switch } from '../../components/switch.tsx';
import { changeEdit, editChoices } from '../../session/edit-choices.ts';
import { editedLayers, forecast } from '../../session/forecast.ts';
import { say } from '../../strings/say.ts';
import { EditPreview } from './edit-preview.tsx';
import { percentOf } from './figures.ts';
import { LengthFields, lengths } from './length-fields.tsx';

/** How the two masks are made, what is sent of the layer, and how that looks. */
export function MaskSection() {
  const words = say.value.edit;
  const { verb, isInverted, isWhole, hidesMasks } = editChoices.value;
  return (
    <Disclosure id="mask-window" title={words.window} summary={summary()}>
      <EditPreview />
      <LengthFields />
      {verb !== 'expand' && (
        <Switch
          label={words.invert}
          isOn={isInverted}
          onSwitch={(isOn) => changeEdit({ isInverted: isOn })}
        />
      )}
      <Switch
        label={words.whole}
        isOn={isWhole}
        onSwitch={(isOn) => changeEdit({ isWhole: isOn })}
      />
      {verb !== 'expand' && (
        <Switch
          label={words.hideMasks}
          isOn={hidesMasks}
          onSwitch={(isOn) => changeEdit({ hidesMasks: isOn })}
        />
      )}
    </Disclosure>
  );
}

/** What is sent, as far as it is known, and whether the designer has changed how. */
function summary(): string {
  const words = say.value.edit;
  const choices = editChoices.value;
  const isChanged = choices.isWhole || lengths.some((length) => choices[length] !== null);
  const how = isChanged ? words.changedParts : words.automatic;
  if (!editedLayers.value || forecast.value?.kind !== 'planned') return how;
  const { plan, share } = forecast.value;
  const { width, height } = plan.window.size;
  return `${how} · ${words.inBrief(width, height, percentOf(share))}`;
}
