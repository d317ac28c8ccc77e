import { useEffect, useRef } from 'preact/hooks';
import type { NodePatch } from '../../figma/new-record.ts';
import type { Editor } from '../editor/editor.ts';
import { Icon } from '../icons/icon.tsx';
import { heedRowKey } from './heed-row-key.ts';
import { layerIcon } from './layer-icon.ts';
import { RowSwitch } from './row-switch.tsx';
import type { LayerRow as Row } from './visible-rows.ts';

type Props = {
  editor: Editor;
  row: Row;
  isSelected: boolean;
  isHovered: boolean;
  onToggle: () => void;
  onSelect: (held: MouseEvent | KeyboardEvent) => void;
};

/** One layer of the list, with its arrow, icon and name, and its eye and lock where they matter. */
export function LayerRow({ editor, row, isSelected, isHovered, onToggle, onSelect }: Props) {
  const { node, depth, isOpen, isHidden } = row;
  const { document, hovered, viewOnly } = editor;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);

  const hasChildren = node.childIds.length > 0;
  const isPurple = ['COMPONENT', 'COMPONENT_SET', 'INSTANCE'].includes(node.type);
  const hover = (id: string | null) => {
    hovered.value = id;
  };
  const update = (patch: NodePatch) => document.userEdit(() => document.update(node.id, patch));
  return (
    <div
      ref={element}
      class="layer"
      role="treeitem"
      tabIndex={0}
      aria-label={node.name}
      aria-level={depth + 1}
      aria-selected={isSelected}
      {...(hasChildren && { 'aria-expanded': isOpen })}
      data-hovered={isHovered}
      data-hidden={isHidden}
      data-purple={isPurple}
      style={{ paddingLeft: `${depth * 16}px` }}
      onClick={onSelect}
      onKeyDown={(event) => heedRowKey(event, row, onSelect, onToggle)}
      onPointerEnter={() => hover(node.id)}
      onPointerLeave={() => hover(null)}
    >
      <RowSwitch
        icon="chevron"
        label={`${isOpen ? 'Collapse' : 'Expand'} ${node.name}`}
        kind="arrow"
        isDisabled={!hasChildren}
        onFlip={onToggle}
      />
      <Icon name={layerIcon(node)} />
      <span class="name">{node.name}</span>
      <RowSwitch
        icon={node.locked ? 'locked' : 'unlocked'}
        label={`${node.locked ? 'Unlock' : 'Lock'} ${node.name}`}
        kind={node.locked ? 'unusual' : 'usual'}
        isDisabled={viewOnly.value}
        onFlip={() => update({ locked: !node.locked })}
      />
      <RowSwitch
        icon={node.visible ? 'eye' : 'hidden'}
        label={`${node.visible ? 'Hide' : 'Show'} ${node.name}`}
        kind={node.visible ? 'usual' : 'unusual'}
        isDisabled={viewOnly.value}
        onFlip={() => update({ visible: !node.visible })}
      />
    </div>
  );
}
