import { verbs } from '../../../core/edit/verb.ts';
import { RadioCards } from '../../components/radio-cards.tsx';
import { chooseVerb, editChoices } from '../../session/edit-choices.ts';
import { isConnected } from '../../session/session.ts';
import { say } from '../../strings/say.ts';

/** What is done with the part that the mask marks. */
export function VerbChoice() {
  const words = say.value.edit;
  return (
    <RadioCards
      id="verb"
      label={words.verb}
      cards={verbs.map((name) => ({ name, title: words.verbs[name] }))}
      chosen={editChoices.value.verb}
      disabled={!isConnected.value}
      isCompact
      onChoose={chooseVerb}
    />
  );
}
