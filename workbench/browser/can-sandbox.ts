import { spawnSync } from 'node:child_process';

/**
 * Whether the browser may put its pages into its own sandbox. On Linux that takes a user other
 * than root and a kernel that lets this user make namespaces; many containers do not.
 */
export function canSandbox(): boolean {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}
