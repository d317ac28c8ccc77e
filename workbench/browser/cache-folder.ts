import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where fetched things are kept between runs: GREYBOX_CACHE, else the user's own cache folder. */
export function cacheFolder(): string {
  const { GREYBOX_CACHE, XDG_CACHE_HOME } = process.env;
  if (GREYBOX_CACHE) return resolve(GREYBOX_CACHE);
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'greybox');
}
