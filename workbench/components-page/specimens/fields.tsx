import { useState } from 'preact/hooks';
import { Checkbox } from '../../../src/ui/components/checkbox.tsx';
import { Field } from '../../../src/ui/components/field.tsx';
import { PromptArea } from '../../../src/ui/components/prompt-area.tsx';
import { Select } from '../../../src/ui/components/select.tsx';
import { Slider } from '../../../src/ui/components/slider.tsx';
import { Switch } from '../../../src/ui/components/switch.tsx';
import { TextField } from '../../../src/ui/components/text-field.tsx';
import { en } from '../../../src/ui/strings/en.ts';
import { Specimen } from '../specimen.tsx';

type Quality = keyof typeof en.qualities;

/** @param theme keeps the ids of the two themes apart. */
export function FieldSpecimens({ theme }: { theme: string }) {
  const [text, setText] = useState('https://api.openai.com/v1');
  const [prompt, setPrompt] = useState('morning market, fr');
  const [quality, setQuality] = useState<Quality>('medium');
  const [isOn, setOn] = useState(true);
  const [value, setValue] = useState(40);
  const id = (name: string) => `${theme}-${name}`;
  const qualities: readonly Quality[] = ['low', 'medium', 'high'];
  return (
    <>
      <Specimen title="Field">
        <Field label={en.baseUrl} for={id('address')} hint={en.keyHint}>
          <TextField id={id('address')} value={text} onInput={setText} />
        </Field>
        <Field label={en.key} for={id('key')}>
          <TextField id={id('key')} value="secret" isSecret onInput={setText} />
        </Field>
        <Field label={en.modelName} for={id('off')}>
          <TextField id={id('off')} value="gpt-image" disabled onInput={setText} />
        </Field>
        <Field label={en.quality} for={id('row')} isRow>
          <Select
            id={id('row')}
            value={quality}
            options={qualities}
            labels={en.qualities}
            onChoose={(chosen) => setQuality(chosen)}
          />
        </Field>
      </Specimen>
      <Specimen title="Text area with chips and completion">
        <Field label={en.prompt} for={id('prompt')}>
          <PromptArea
            id={id('prompt')}
            value={prompt}
            placeholder={en.promptPlaceholder}
            maxLength={200}
            hints={['Pasar Santa', 'Kopi Bang Udin, robusta Lampung, digiling di tempat', 'Hero']}
            known={['fruit and flowers on a wooden stall', 'fresh fish on ice']}
            words={en}
            onInput={setPrompt}
          />
        </Field>
      </Specimen>
      <Specimen title="Switch, checkbox, slider">
        <Switch label="Works at once" isOn={isOn} onSwitch={setOn} />
        <Switch label="Off" isOn={false} disabled onSwitch={setOn} />
        <Checkbox label="Counts when the run starts" isChecked={isOn} onCheck={setOn} />
        <Checkbox label="Not now" isChecked={false} disabled onCheck={setOn} />
        <Slider label={en.compare} value={value} min={0} max={100} onSlide={setValue} />
        <Slider label={en.compare} value={20} min={0} max={100} disabled onSlide={setValue} />
      </Specimen>
    </>
  );
}
