import { isStyleId, styleIds } from '../../core/styles.ts';
import { Field } from '../components/field.tsx';
import { Select } from '../components/select.tsx';
import { changeSettings, keepSettings } from '../session/change-settings.ts';
import { answerCount, mostAnswers } from '../session/edit-choices.ts';
import { chooseStyle } from '../session/keep-window-state.ts';
import { isConnected, makeJob, settings, windowState } from '../session/session.ts';
import { say } from '../strings/say.ts';
import './choices.css';

const answerCounts = Array.from({ length: mostAnswers }, (_, index) => String(index + 1));
const answerLabels = Object.fromEntries(answerCounts.map((count) => [count, count]));

/** The few choices that change from run to run. */
export function Choices() {
  const words = say.value;
  const { maker, quality } = settings.value;
  const { style } = windowState.value;
  return (
    <fieldset class="plain two choices" disabled={!isConnected.value}>
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
      {makeJob.value === 'edit' && (
        <Field label={words.edit.answers} for="answers">
          <Select
            id="answers"
            value={String(answerCount.value)}
            options={answerCounts}
            labels={answerLabels}
            onChoose={(chosen) => {
              answerCount.value = Number(chosen);
            }}
          />
        </Field>
      )}
    </fieldset>
  );
}
