import { IconButton } from '../components/icon-button.tsx';
import { Tabs } from '../components/tabs.tsx';
import { chooseJob } from '../session/choose.ts';
import type { Job } from '../session/run-state.ts';
import { isSettingsOpen, job } from '../session/session.ts';
import { say } from '../strings/say.ts';

/** Each job has its tab; a new one takes its place here when it works. */
const jobs: readonly Job[] = ['fill', 'edit'];

/** What to do: the selection proposes, the designer decides. */
export function Header() {
  const words = say.value;
  return (
    <header class="header">
      <h1 class="out-of-sight">{words.title}</h1>
      <Tabs
        label={words.tabs}
        tabs={jobs.map((name) => ({ name, label: words.tab[name] }))}
        open={isSettingsOpen.value ? null : job.value}
        panel="panel"
        onOpen={chooseJob}
      />
      <IconButton
        icon="settings"
        label={words.settings}
        isPressed={isSettingsOpen.value}
        onClick={() => {
          isSettingsOpen.value = !isSettingsOpen.value;
        }}
      />
    </header>
  );
}
