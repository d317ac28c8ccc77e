import type { NodeRecord } from '../../figma/node-record.ts';
import type { Color, Paint } from '../../figma/paint.ts';
import { cssColor } from '../../figma/render/css-color.ts';
import type { Editor } from '../editor/editor.ts';
import { Icon } from '../icons/icon.tsx';
import { IconButton } from '../icons/icon-button.tsx';

/** The layer's fills, the uppermost first, each with its eye. */
export function FillList({ editor, node }: { editor: Editor; node: NodeRecord }) {
  const { document, viewOnly } = editor;
  const flip = (index: number) => {
    const fills = node.fills.map((paint, at) =>
      at === index ? { ...paint, visible: !paint.visible } : paint,
    );
    document.userEdit(() => document.update(node.id, { fills }));
  };
  return (
    <ul class="fills" aria-label="Fills">
      {node.fills
        .map((paint, index) => (
          <li key={index} data-hidden={!paint.visible}>
            <Swatch paint={paint} />
            <span>{nameOf(paint)}</span>
            <IconButton
              icon={paint.visible ? 'eye' : 'hidden'}
              label={paint.visible ? 'Hide fill' : 'Show fill'}
              isDisabled={viewOnly.value}
              onClick={() => flip(index)}
            />
          </li>
        ))
        .reverse()}
    </ul>
  );
}

function Swatch({ paint }: { paint: Paint }) {
  if (paint.type === 'SOLID') {
    return <span class="swatch" style={{ background: cssColor(paint.color) }} />;
  }
  return (
    <span class="swatch">
      <Icon name={paint.type === 'IMAGE' ? 'picture' : 'slice'} />
    </span>
  );
}

function nameOf(paint: Paint): string {
  if (paint.type === 'SOLID') return hexOf(paint.color);
  const kind = `${paint.type.charAt(0)}${paint.type.slice(1).toLowerCase().replaceAll('_', ' ')}`;
  return paint.type === 'IMAGE' ? `${kind}, ${paint.scaleMode.toLowerCase()}` : kind;
}

function hexOf({ r, g, b }: Color): string {
  const channels = [r, g, b].map((channel) => Math.round(channel * 255));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
