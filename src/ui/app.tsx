import { Tooltip } from './components/tooltip.tsx';
import { AuditScreen } from './screens/audit/audit-screen.tsx';
import { CloseQuestion } from './screens/close-question.tsx';
import { Footer } from './screens/footer.tsx';
import { Header } from './screens/header.tsx';
import { MakeScreen } from './screens/make-screen.tsx';
import { SettingsScreen } from './screens/settings-screen.tsx';
import { WindowGrip } from './screens/window-grip.tsx';
import { WireframeScreen } from './screens/wireframe/wireframe-screen.tsx';
import { job, openPanel } from './session/session.ts';
import './components/layout.css';
import './screens/shell.css';

/** The window: what to do above, how it goes below, and what it is about between them. */
export function App() {
  return (
    <div class="app">
      <Header />
      <main class="main">
        <Panel />
      </main>
      <Footer />
      <WindowGrip />
      <CloseQuestion />
      <Tooltip />
    </div>
  );
}

function Panel() {
  if (openPanel.value === 'settings') return <SettingsScreen />;
  if (openPanel.value === 'audit') return <AuditScreen />;
  return job.value === 'wireframe' ? <WireframeScreen /> : <MakeScreen job={job.value} />;
}
