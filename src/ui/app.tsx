import { Tooltip } from './components/tooltip.tsx';
import { CloseQuestion } from './screens/close-question.tsx';
import { Footer } from './screens/footer.tsx';
import { Header } from './screens/header.tsx';
import { MakeScreen } from './screens/make-screen.tsx';
import { SettingsScreen } from './screens/settings-screen.tsx';
import { WindowGrip } from './screens/window-grip.tsx';
import { isSettingsOpen, job } from './session/session.ts';
import './components/layout.css';
import './screens/shell.css';

/** The window: what to do above, how it goes below, and what it is about between them. */
export function App() {
  const panel = isSettingsOpen.value ? <SettingsScreen /> : <MakeScreen job={job.value} />;
  return (
    <div class="app">
      <Header />
      <main class="main">{panel}</main>
      <Footer />
      <WindowGrip />
      <CloseQuestion />
      <Tooltip />
    </div>
  );
}
