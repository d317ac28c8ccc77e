import type { InstanceRule } from '../../../core/wireframe/plan.ts';
import type { Row } from '../../../core/wireframe/row.ts';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Select } from '../../components/select.tsx';
import { chooseRule } from '../../session/wireframe/decide.ts';
import { foldedGroups, foldGroup } from '../../session/wireframe/shown-rows.ts';
import { plan } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';
import './group-head.css';

const ruleKinds = ['auto', 'same', 'different', 'cycle'] as const;
/** Pictures in turn: as many as make a row of cards look varied. */
const firstCycle = 3;
const mostInTurn = 50;

/** The instances of a component, and how they come by their pictures. */
export function GroupHead({ group, rows }: { group: string; rows: readonly Row[] }) {
  const words = say.value.wireframe;
  const name = rows[0]?.slot.name ?? '';
  const rule: InstanceRule = plan.value.rules[group] ?? { kind: 'auto' };
  const isFolded = foldedGroups.value.has(group);
  return (
    <div class="group-head">
      <span data-part="fold">
        <IconButton
          icon={isFolded ? 'right' : 'chevron'}
          label={`${isFolded ? words.unfold : words.fold}: ${name}`}
          isExpanded={!isFolded}
          onClick={() => foldGroup(group, !isFolded)}
        />
      </span>
      <span class="group-head-mark">
        <Icon name="group" />
      </span>
      <span class="group-head-name" title={name} dir="auto">
        {name}
      </span>
      <span class="quiet">{words.groupNote(rows.length)}</span>
      <span class="group-head-rule" data-rule={rule.kind}>
        <span class="group-head-select" data-part="rule">
          <Select
            value={rule.kind}
            options={ruleKinds}
            labels={words.rules}
            label={words.ruleOf(name)}
            onChoose={(kind) =>
              chooseRule(group, kind === 'cycle' ? { kind, count: firstCycle } : { kind })
            }
          />
        </span>
        {rule.kind === 'cycle' && (
          <span data-part="count">
            <NumberField
              label={words.cycleCount}
              value={rule.count}
              min={2}
              max={mostInTurn}
              onChoose={(count) => chooseRule(group, { kind: 'cycle', count })}
            />
          </span>
        )}
        <span class="quiet">{words.ruleHints[rule.kind]}</span>
      </span>
    </div>
  );
}
