import { useState } from 'preact/hooks';
import { Button } from '../../../src/ui/components/button.tsx';
import { HoldButton } from '../../../src/ui/components/hold-button.tsx';
import { Icon } from '../../../src/ui/components/icon.tsx';
import { IconButton } from '../../../src/ui/components/icon-button.tsx';
import { type IconName, iconPaths } from '../../../src/ui/components/icon-paths.ts';
import { Menu } from '../../../src/ui/components/menu.tsx';
import { Tabs } from '../../../src/ui/components/tabs.tsx';
import { en } from '../../../src/ui/strings/en.ts';
import { Specimen } from '../specimen.tsx';
import { nothing } from './nothing.ts';

const isIcon = (name: string): name is IconName => name in iconPaths;
const iconNames = Object.keys(iconPaths).filter(isIcon);
const kinds = ['primary', 'secondary', 'quiet', 'danger'] as const;

export function ButtonSpecimens() {
  const [isHeld, setHeld] = useState(false);
  const [open, setOpen] = useState('fill');
  return (
    <>
      <Specimen title="Button">
        {[false, true].map((isOff) => (
          <div class="buttons" key={String(isOff)}>
            {kinds.map((kind) => (
              <Button key={kind} kind={kind} disabled={isOff} onClick={nothing}>
                {kind}
              </Button>
            ))}
          </div>
        ))}
        <Button kind="primary" isLarge onClick={nothing}>
          32 pixels high
        </Button>
      </Specimen>
      <Specimen title="Icon button, menu">
        <div class="buttons">
          <IconButton icon="redo" label={en.rerun} onClick={nothing} />
          <IconButton icon="settings" label={en.settings} isPressed onClick={nothing} />
          <IconButton icon="trash" label={en.discard} disabled onClick={nothing} />
          <HoldButton icon="eye" label={en.hold} isHeld={isHeld} onHold={setHeld} />
          <Menu
            label={en.more}
            items={[
              { label: en.placeOnNewLayer, icon: 'picture', onChoose: nothing },
              { label: en.placeOnSelection, icon: 'copy', disabled: true, onChoose: nothing },
              { label: en.discard, icon: 'trash', onChoose: nothing },
            ]}
          />
        </div>
      </Specimen>
      <Specimen title="Icons">
        <div class="buttons">
          {iconNames.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
      </Specimen>
      <Specimen title="Tabs">
        <Tabs
          label={en.tabs}
          tabs={['fill', 'edit', 'combine', 'wireframe', 'history'].map((name) => ({
            name,
            label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
          }))}
          open={open}
          panel="none"
          onOpen={setOpen}
        />
      </Specimen>
    </>
  );
}
