import type { NodeRecord } from '../../figma/node-record.ts';
import type { Editor } from '../editor/editor.ts';
import { setProperties } from '../editor/set-properties.ts';
import { Icon } from '../icons/icon.tsx';
import { layerIcon } from '../layers/layer-icon.ts';
import { FillList } from './fill-list.tsx';
import { NumberField } from './number-field.tsx';

/** What is selected: its name, its place and size, and its fills. */
export function DesignSection({ editor }: { editor: Editor }) {
  const { document, selection, revision } = editor;
  revision.value;
  const [id, ...others] = selection.value;
  if (id === undefined) return null;
  if (others.length > 0) {
    return (
      <section class="side-section" aria-label="Design">
        <h2>{others.length + 1} layers</h2>
      </section>
    );
  }
  const node = document.node(id);
  return (
    <section class="side-section" aria-label="Design">
      <h2 class="layer-title">
        <Icon name={layerIcon(node)} />
        <span>{node.name}</span>
      </h2>
      <Placement editor={editor} node={node} />
      {node.fills.length > 0 && <FillList editor={editor} node={node} />}
    </section>
  );
}

function Placement({ editor, node }: { editor: Editor; node: NodeRecord }) {
  const { document, viewOnly } = editor;
  const [[a, , x], [b, , y]] = node.relativeTransform;
  const fields = [
    { letter: 'X', label: 'X', property: 'x', value: x },
    { letter: 'Y', label: 'Y', property: 'y', value: y },
    { letter: 'W', label: 'Width', property: 'width', value: node.width },
    { letter: 'H', label: 'Height', property: 'height', value: node.height },
    { letter: '∠', label: 'Rotation', property: 'rotation', value: degrees(a, b) },
  ];
  return (
    <div class="placement">
      {fields.map(({ letter, label, property, value }) => (
        <NumberField
          key={`${node.id} ${property} ${value}`}
          letter={letter}
          label={label}
          value={value}
          isDisabled={viewOnly.value}
          onChange={(wanted) =>
            document.userEdit(() => setProperties(editor, node.id, { [property]: wanted }))
          }
        />
      ))}
    </div>
  );
}

/** Counterclockwise on the screen, as Figma counts. */
function degrees(a: number, b: number): number {
  return (Math.atan2(-b, a) * 180) / Math.PI;
}
