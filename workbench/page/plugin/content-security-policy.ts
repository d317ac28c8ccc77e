import type { Manifest } from './manifest.ts';

/**
 * The policy under which a plugin's window runs: it may talk to the hosts of its manifest and,
 * in the workbench, to `extraHosts`. As in Figma, scripts and styles stand in the page itself,
 * and code made from text (`eval`) is refused. The window's typeface comes from `fonts`.
 */
export function contentSecurityPolicy(
  { networkAccess }: Manifest,
  extraHosts: readonly string[],
  fonts: string,
): string {
  const { allowedDomains, devAllowedDomains = [] } = networkAccess;
  const hosts = [...allowedDomains, ...devAllowedDomains, ...extraHosts]
    .filter((domain) => domain !== 'none')
    .join(' ');
  return [
    `default-src data: blob: ${hosts}`,
    `script-src 'unsafe-inline' data: blob: ${hosts}`,
    `style-src 'unsafe-inline' data: blob: ${hosts}`,
    `font-src data: blob: ${hosts} ${fonts}`,
  ].join('; ');
}
