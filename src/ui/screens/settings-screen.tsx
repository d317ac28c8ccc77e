import type { Settings } from '../../core/settings.ts';
import { mostVariants } from '../../core/variants.ts';
import { Field } from '../components/field.tsx';
import { NumberField } from '../components/number-field.tsx';
import { Select } from '../components/select.tsx';
import { TextField } from '../components/text-field.tsx';
import { changeSettings, keepSettings } from '../session/change-settings.ts';
import { isConnected, settings } from '../session/session.ts';
import { say } from '../strings/say.ts';
import { News } from './news.tsx';

/** Which model makes the pictures, how to reach it, and what the window speaks. */
export function SettingsScreen() {
  const words = say.value;
  const { maker, language } = settings.value;
  const choose = (change: Partial<Settings>) => {
    changeSettings(change);
    void keepSettings();
  };
  return (
    <fieldset
      id="panel"
      class="plain"
      tabIndex={-1}
      aria-label={words.settings}
      disabled={!isConnected.value}
    >
      <News />
      <section class="section">
        <h2 class="section-title">{words.model}</h2>
        <Field label={words.maker} for="maker" hint={words.makerHint[maker]}>
          <Select
            id="maker"
            value={maker}
            options={['sketch', 'gpt-image']}
            labels={words.makers}
            onChoose={(chosen) => choose({ maker: chosen })}
          />
        </Field>
        {maker === 'gpt-image' && (
          <>
            <TextSetting name="baseUrl" label={words.baseUrl} />
            <TextSetting name="key" label={words.key} hint={words.keyHint} isSecret />
            <TextSetting name="model" label={words.modelName} />
          </>
        )}
      </section>
      <section class="section">
        <Field label={words.keptVariants} for="kept" hint={words.keptVariantsHint}>
          <NumberField
            id="kept"
            label={words.keptVariants}
            value={settings.value.keptVariants}
            min={1}
            max={mostVariants}
            onChoose={(chosen) => choose({ keptVariants: chosen })}
          />
        </Field>
        <Field label={words.language} for="language">
          <Select
            id="language"
            value={language}
            options={['auto', 'en', 'id']}
            labels={words.languages}
            onChoose={(chosen) => choose({ language: chosen })}
          />
        </Field>
      </section>
    </fieldset>
  );
}

type TextSettingProps = {
  name: 'baseUrl' | 'key' | 'model';
  label: string;
  hint?: string;
  isSecret?: boolean;
};

/** Counts from the first letter, and is kept when the designer leaves the field. */
function TextSetting({ name, label, hint, isSecret = false }: TextSettingProps) {
  return (
    <Field label={label} for={name} {...(hint !== undefined && { hint })}>
      <TextField
        id={name}
        isSecret={isSecret}
        value={settings.value[name]}
        onInput={(text) => changeSettings({ [name]: text.trim() })}
        onChange={keepSettings}
      />
    </Field>
  );
}
