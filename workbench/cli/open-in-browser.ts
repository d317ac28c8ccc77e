import { spawn } from 'node:child_process';

/** Shows an address in the person's own browser; where there is no screen, does nothing. */
export function openInBrowser(url: string): void {
  const opener = openerFor(process.platform);
  if (opener === null) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.once('error', () => console.error(`No browser could be opened. Open ${url} yourself.`));
  child.unref();
}

function openerFor(platform: NodeJS.Platform): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
