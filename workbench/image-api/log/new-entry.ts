import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readKey } from '../http/read-key.ts';
import type { LogEntry } from './log-entry.ts';

/** The entry of a request that has just begun to arrive. */
export function newEntry(id: string, { method, url, headers }: IncomingMessage): LogEntry {
  const { authorization, cookie, 'api-key': apiKey, ...open } = headers;
  const key = readKey(authorization);
  return {
    id,
    at: new Date().toISOString(),
    method: method ?? '',
    path: url?.split('?')[0] ?? '/',
    headers: open,
    keyHash: key === null ? null : createHash('sha256').update(key).digest('hex'),
    model: null,
    fields: {},
    files: [],
    status: null,
    cancelled: false,
  };
}
