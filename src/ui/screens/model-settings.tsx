import type { TargetedEvent } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { Field } from '../components/field.tsx';
import { Select } from '../components/select.tsx';
import { changeSettings, keepSettings, settingsFailure } from '../session/change-settings.ts';
import { isConnected, settings } from '../session/session.ts';
import { en } from '../strings/en.ts';
import { failureSentence } from '../strings/failure-sentence.ts';

/** Which model makes the pictures, and how to reach it. */
export function ModelSettings() {
  const { maker, quality } = settings.value;
  const choose = (change: Partial<Settings>) => {
    changeSettings(change);
    keepSettings();
  };
  return (
    <details class="section settings">
      <summary class="section-title">
        {en.settingsTitle}
        <span class="settings-now">{en.makers[maker]}</span>
      </summary>
      <fieldset class="plain" disabled={!isConnected.value}>
        <Field label={en.maker}>
          <Select
            value={maker}
            options={['sketch', 'gpt-image']}
            labels={en.makers}
            onChoose={(chosen) => choose({ maker: chosen })}
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
                onChoose={(chosen) => choose({ quality: chosen })}
              />
            </Field>
          </>
        )}
      </fieldset>
      {settingsFailure.value && (
        <p class="failure" role="alert">
          {failureSentence(settingsFailure.value)}
        </p>
      )}
    </details>
  );
}

type TextSettingProps = { name: 'baseUrl' | 'key' | 'model'; isSecret?: boolean };

/** Counts from the first letter, and is kept when the designer leaves the field. */
function TextSetting({ name, isSecret = false }: TextSettingProps) {
  const control = {
    class: 'control',
    autocomplete: 'off',
    spellcheck: false,
    value: settings.value[name],
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) =>
      changeSettings({ [name]: currentTarget.value.trim() }),
    onChange: keepSettings,
  };
  return (
    <Field label={en[name]}>
      {isSecret ? <input {...control} type="password" /> : <input {...control} type="text" />}
    </Field>
  );
}
