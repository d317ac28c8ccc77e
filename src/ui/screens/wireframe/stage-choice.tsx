import { RadioCards } from '../../components/radio-cards.tsx';
import { isRunning, settings } from '../../session/session.ts';
import { drafts, finals } from '../../session/wireframe/estimate.ts';
import { stage } from '../../session/wireframe/wireframe.ts';
import { priceInWords } from '../../strings/price-sentence.ts';
import { say } from '../../strings/say.ts';

/** Drafts first, then finals of what is approved: each with how many and for how much. */
export function StageChoice() {
  const words = say.value.wireframe;
  const price = (estimate: typeof drafts.value) => priceInWords(settings.value, estimate.price);
  return (
    <RadioCards
      id="stage"
      label={words.stage}
      chosen={stage.value}
      disabled={isRunning.value}
      cards={[
        {
          name: 'draft',
          title: words.stages.draft,
          note: `${words.draftCount(drafts.value.wanted.length)}, ${price(drafts.value)}`,
        },
        {
          name: 'final',
          title: words.stages.final,
          note: `${words.finalCount(finals.value.layers)}, ${price(finals.value)}`,
        },
      ]}
      onChoose={(chosen) => {
        stage.value = chosen;
      }}
    />
  );
}
