import type { TargetedEvent } from 'preact';
import { Field } from '../components/field.tsx';
import { Select } from '../components/select.tsx';
import { changeSettings } from '../session/change-settings.ts';
import { settings } from '../session/session.ts';
import { en } from '../strings/en.ts';

/** Which model makes the pictures, and how to reach it. */
export function ModelSettings() {
  const { maker, quality } = settings.value;
  return (
    <details class="section settings">
      <summary class="section-title">
        {en.settingsTitle}
        <span class="settings-now">{en.makers[maker]}</span>
      </summary>
      <Field label={en.maker}>
        <Select
          value={maker}
          options={['sketch', 'gpt-image']}
          labels={en.makers}
          onChoose={(chosen) => changeSettings({ maker: chosen })}
        />
      </Field>
      {maker === 'gpt-image' && (
        <>
          <TextSetting name="baseUrl" />
          <TextSetting name="key" isSecret />
          <p class="hint">{en.keyNote}</p>
          <TextSetting name="model" />
          <Field label={en.quality}>
            <Select
              value={quality}
              options={['low', 'medium', 'high']}
              labels={en.qualities}
              onChoose={(chosen) => changeSettings({ quality: chosen })}
            />
          </Field>
        </>
      )}
    </details>
  );
}

type TextSettingProps = { name: 'baseUrl' | 'key' | 'model'; isSecret?: boolean };

function TextSetting({ name, isSecret = false }: TextSettingProps) {
  const control = {
    class: 'control',
    autocomplete: 'off',
    spellcheck: false,
    value: settings.value[name],
    onChange: ({ currentTarget }: TargetedEvent<HTMLInputElement>) =>
      changeSettings({ [name]: currentTarget.value.trim() }),
  };
  return (
    <Field label={en[name]}>
      {isSecret ? <input {...control} type="password" /> : <input {...control} type="text" />}
    </Field>
  );
}
