import { useRef } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { IconButton } from '../icons/icon-button.tsx';

type Props = {
  scenes: readonly string[];
  /** The name of the open document, which may be none of the scenes. */
  current: string;
  onScene: (name: string) => void;
  onFile: (file: File) => void;
};

/** Chooses the document on the canvas: one of the scenes, or a file. */
export function SceneMenu({ scenes, current, onScene, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const names = scenes.includes(current) || current === '' ? scenes : [current, ...scenes];
  return (
    <div class="scene-menu">
      <span class="scene">
        <select
          aria-label="Scene"
          value={current}
          onChange={({ currentTarget }) => onScene(currentTarget.value)}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      <IconButton
        icon="open"
        label="Open a document from a file"
        onClick={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label="Document file"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
