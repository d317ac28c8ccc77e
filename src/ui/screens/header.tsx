import { IconButton } from '../components/icon-button.tsx';
import type { IconName } from '../components/icon-paths.ts';
import { Tabs } from '../components/tabs.tsx';
import { chooseJob } from '../session/choose.ts';
import type { Job } from '../session/run-state.ts';
import { job, openPanel } from '../session/session.ts';
import { say } from '../strings/say.ts';

/** Each job has its tab; a new one takes its place here when it works. */
const jobs: readonly Job[] = ['fill', 'edit', 'wireframe'];

/** What to do: the selection proposes, the designer decides. */
export function Header() {
  const words = say.value;
  return (
    <header class="header">
      <h1 class="out-of-sight">{words.title}</h1>
      <Tabs
        label={words.tabs}
        tabs={jobs.map((name) => ({ name, label: words.tab[name] }))}
        open={openPanel.value ? null : job.value}
        panel="panel"
        onOpen={chooseJob}
      />
      <span class="header-panels">
        <PanelButton panel="audit" icon="audit" label={words.audit.title} />
        <PanelButton panel="settings" icon="settings" label={words.settings} />
      </span>
    </header>
  );
}

type PanelProps = { panel: 'audit' | 'settings'; icon: IconName; label: string };

/** Opens a panel in place of the job, and closes it again. */
function PanelButton({ panel, icon, label }: PanelProps) {
  const isOpen = openPanel.value === panel;
  return (
    <IconButton
      icon={icon}
      label={label}
      isPressed={isOpen}
      onClick={() => {
        openPanel.value = isOpen ? null : panel;
      }}
    />
  );
}
