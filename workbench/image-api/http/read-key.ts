/** The key in an Authorization header, or null when there is none. */
export function readKey(authorization: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1] ?? null;
}
