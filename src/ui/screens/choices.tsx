import { isStyleId, styleIds } from '../../core/styles.ts';
import { Field } from '../components/field.tsx';
import { Select } from '../components/select.tsx';
import { changeSettings, keepSettings } from '../session/change-settings.ts';
import { chooseStyle } from '../session/keep-window-state.ts';
import { isConnected, settings, windowState } from '../session/session.ts';
import { say } from '../strings/say.ts';

/** The few choices that change from run to run. */
export function Choices() {
  const words = say.value;
  const { maker, quality } = settings.value;
  const { style } = windowState.value;
  return (
    <fieldset class="plain two" disabled={!isConnected.value}>
      <Field label={words.style} for="style">
        <Select
          id="style"
          value={isStyleId(style) ? style : 'none'}
          options={styleIds}
          labels={words.styles}
          onChoose={chooseStyle}
        />
      </Field>
      {maker !== 'sketch' && (
        <Field label={words.quality} for="quality">
          <Select
            id="quality"
            value={quality}
            options={['low', 'medium', 'high']}
            labels={words.qualities}
            onChoose={(chosen) => {
              changeSettings({ quality: chosen });
              void keepSettings();
            }}
          />
        </Field>
      )}
      <Field label={words.model} for="maker">
        <Select
          id="maker"
          value={maker}
          options={['sketch', 'gpt-image']}
          labels={words.makersShort}
          onChoose={(chosen) => {
            changeSettings({ maker: chosen });
            void keepSettings();
          }}
        />
      </Field>
    </fieldset>
  );
}
