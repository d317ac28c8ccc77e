import { computed } from '@preact/signals';
import { directedPrompt } from '../../core/directed-prompt.ts';
import { instruct, instructionFor } from '../../core/edit/instruction.ts';
import { addPrices, estimatePrice, type Price } from '../../core/price.ts';
import { isStyleId, stylePhrase } from '../../core/styles.ts';
import { answerCount, editChoices } from './edit-choices.ts';
import { forecast } from './forecast.ts';
import { prompt, selection, settings, windowState } from './session.ts';

/** US dollars for all answers of the next edit; null until its window is known, or for ever. */
export const editPrice = computed<Price | null>(() => {
  if (forecast.value?.kind !== 'planned') return null;
  const { size } = forecast.value.plan.window;
  const { maker, model, quality } = settings.value;
  const { verb, instruction } = editChoices.value;
  const { style } = windowState.value;
  const sent = instruct(instruction ?? instructionFor(verb), prompt.value.trim());
  // A reference is scaled to about the size of the least picture.
  const references = selection.value.references.map(() => ({ width: 1024, height: 1024 }));
  const price = estimatePrice({
    model: maker === 'sketch' ? 'sketch' : model,
    quality,
    size,
    promptLength: directedPrompt(sent, stylePhrase(isStyleId(style) ? style : 'none')).length,
    inputs: [size, ...references],
  });
  return addPrices(Array.from({ length: answerCount.value }, () => price));
});
