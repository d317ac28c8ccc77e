import type { Editor, Tool } from '../editor/editor.ts';
import { redo, undo } from '../editor/undo.ts';
import { IconButton } from '../icons/icon-button.tsx';

const tools = [
  { tool: 'move', label: 'Move', keys: 'V' },
  { tool: 'draw', label: 'Draw a vector over the selection', keys: 'Shift+P' },
  { tool: 'rectangle', label: 'Rectangle', keys: 'R' },
  { tool: 'ellipse', label: 'Ellipse', keys: 'O' },
] as const satisfies readonly { tool: Tool; label: string; keys: string }[];

/** The tools at the foot of the canvas. */
export function Toolbar({ editor }: { editor: Editor }) {
  const { viewOnly } = editor;
  const choose = (tool: Tool) => {
    editor.tool.value = tool;
  };
  return (
    <div class="toolbar" role="toolbar" aria-label="Tools">
      {tools.map(({ tool, label, keys }) => (
        <IconButton
          key={tool}
          icon={tool}
          label={label}
          keys={keys}
          isPressed={editor.tool.value === tool}
          isDisabled={viewOnly.value && tool !== 'move'}
          onClick={() => choose(tool)}
        />
      ))}
      <hr />
      <IconButton
        icon="undo"
        label="Undo"
        keys="Ctrl+Z"
        isDisabled={viewOnly.value}
        onClick={() => undo(editor)}
      />
      <IconButton
        icon="redo"
        label="Redo"
        keys="Ctrl+Shift+Z"
        isDisabled={viewOnly.value}
        onClick={() => redo(editor)}
      />
    </div>
  );
}
