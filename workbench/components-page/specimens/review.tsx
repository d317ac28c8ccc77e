import { useState } from 'preact/hooks';
import { type Verb, verbs } from '../../../src/core/edit/verb.ts';
import { Badge } from '../../../src/ui/components/badge.tsx';
import { Checkbox } from '../../../src/ui/components/checkbox.tsx';
import { Disclosure } from '../../../src/ui/components/disclosure.tsx';
import { NumberField } from '../../../src/ui/components/number-field.tsx';
import { RadioCards } from '../../../src/ui/components/radio-cards.tsx';
import { RowText } from '../../../src/ui/components/row-text.tsx';
import { SearchField } from '../../../src/ui/components/search-field.tsx';
import { Swatches } from '../../../src/ui/components/swatches.tsx';
import { VirtualList } from '../../../src/ui/components/virtual-list.tsx';
import { en } from '../../../src/ui/strings/en.ts';
import { Specimen } from '../specimen.tsx';
import { nothing } from './nothing.ts';

const words = en.wireframe;
const colors = [
  { hex: '#e76f51', name: 'Brand / Coral' },
  { hex: '#2a9d8f', name: 'Brand / Teal' },
  { hex: '#264653', name: '#264653' },
];
const rows = 5000;

/** What a long list is gone through with. @param theme keeps the ids of the two themes apart. */
export function ReviewSpecimens({ theme }: { theme: string }) {
  const [stage, setStage] = useState<'draft' | 'final'>('draft');
  const [verb, setVerb] = useState<Verb>('replace');
  const [chosen, setChosen] = useState<readonly string[]>(['#e76f51']);
  const [text, setText] = useState('A fruit stall in the morning, seen from above');
  const [find, setFind] = useState('');
  const [count, setCount] = useState(3);
  const toggle = (hex: string) =>
    setChosen(chosen.includes(hex) ? chosen.filter((one) => one !== hex) : [...chosen, hex]);
  return (
    <>
      <Specimen title="Badge">
        <div class="buttons">
          <Badge kind="quiet">{words.badges.empty}</Badge>
          <Badge kind="brand">{words.badges.draft}</Badge>
          <Badge kind="success">{words.badges.final}</Badge>
          <Badge kind="warning">{words.badges.unsure}</Badge>
          <Badge kind="danger">{words.badges.failed}</Badge>
        </div>
      </Specimen>
      <Specimen title="Radio cards">
        <RadioCards
          id={`${theme}-stage`}
          label={words.stage}
          chosen={stage}
          cards={[
            { name: 'draft', title: words.stages.draft, note: '19 pictures, about $0.11' },
            { name: 'final', title: words.stages.final, note: '5 approved, about $0.26' },
          ]}
          onChoose={(name) => setStage(name)}
        />
        <RadioCards
          id={`${theme}-verb`}
          label={en.edit.verb}
          chosen={verb}
          cards={verbs.map((name) => ({ name, title: en.edit.verbs[name] }))}
          isCompact
          onChoose={(name) => setVerb(name)}
        />
      </Specimen>
      <Specimen title="Disclosure">
        <Disclosure
          id={`${theme}-direction`}
          title={words.direction}
          summary="Photo · Soft light from a window · #e76f51"
        >
          {words.noDirection}
        </Disclosure>
      </Specimen>
      <Specimen title="Swatches">
        <Swatches label={words.palette} colors={colors} chosen={chosen} onToggle={toggle} />
      </Specimen>
      <Specimen title="Fields of a row">
        <RowText
          label={words.textOf('Hero')}
          value={text}
          placeholder={words.textPlaceholder}
          maxLength={200}
          onInput={setText}
        />
        <div class="buttons">
          <NumberField
            label={words.cycleCount}
            value={count}
            min={2}
            max={50}
            onChoose={setCount}
          />
          <SearchField label={words.find} value={find} onInput={setFind} />
        </div>
      </Specimen>
      <Specimen title="Virtual list">
        <div class="specimen-scroll">
          <VirtualList label={words.list} count={rows} keyOf={String} estimate={() => 24}>
            {(index) => (
              <Checkbox label={`${index + 1} of ${rows}`} isChecked={index > 1} onCheck={nothing} />
            )}
          </VirtualList>
        </div>
      </Specimen>
    </>
  );
}
