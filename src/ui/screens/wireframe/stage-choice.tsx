import { RadioCards } from '../../components/radio-cards.tsx';
import { isRunning, settings } from '../../session/session.ts';
import { drafts, type Estimate, finals } from '../../session/wireframe/estimate.ts';
import { stage } from '../../session/wireframe/wireframe.ts';
import { priceInWords } from '../../strings/price-sentence.ts';
import { say } from '../../strings/say.ts';

/** Drafts first, then finals of what is approved: each with how many and for how much. */
export function StageChoice() {
  const words = say.value.wireframe;
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
          note: noteOf(words.draftCount(drafts.value.wanted.length), drafts.value),
        },
        {
          name: 'final',
          title: words.stages.final,
          note: noteOf(words.finalCount(finals.value.layers), finals.value),
        },
      ]}
      onChoose={(chosen) => {
        stage.value = chosen;
      }}
    />
  );
}

/** Nothing has no price. */
function noteOf(count: string, { wanted, price }: Estimate): string {
  return wanted.length === 0 ? count : `${count}, ${priceInWords(settings.value, price)}`;
}
