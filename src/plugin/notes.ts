import * as z from 'zod/mini';
import { fail } from '../core/failure.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { canWrite } from './can-write.ts';
import { loadEntry, saveEntry } from './client-entry.ts';
import { commitAside } from './commit-aside.ts';
import { readData, writeData } from './file-data.ts';
import { fileId, makeFileId } from './file-id.ts';

/** Files of which a designer's machine keeps a note of each kind. */
const mostFiles = 5;

/** The newest first. */
const notesShape = z.array(z.object({ file: z.string(), text: z.string() }));

/** What the window has kept for this file; empty texts where it has kept nothing. */
export async function readNotes(): Promise<PluginAnswers['readNotes']> {
  const file = fileId();
  const noteOf = async (note: string) =>
    (await loadNotes(note)).find((its) => its.file === file)?.text ?? '';
  return {
    direction: readData(figma.root, 'direction'),
    plan: await noteOf('plan'),
    ledger: await noteOf('ledger'),
    asked: await noteOf('asked'),
  };
}

/**
 * Keeps a note, or forgets it when it is empty. Throws `storage-full` when it is too long for the
 * file or for what is left on the machine, and `view-only` for what belongs into the file.
 */
export async function saveNote({
  note,
  text,
}: Input<PluginCalls, 'saveNote'>): Promise<Record<string, never>> {
  if (note === 'direction') return saveDirection(text);
  const file = makeFileId();
  const others = (await loadNotes(note)).filter((its) => its.file !== file);
  const kept = text === '' ? others : [{ file, text }, ...others];
  return saveEntry(note, kept.slice(0, mostFiles));
}

async function loadNotes(note: string): Promise<z.output<typeof notesShape>> {
  const parsed = z.safeParse(notesShape, await loadEntry(note));
  return parsed.success ? parsed.data : [];
}

function saveDirection(text: string): Record<string, never> {
  if (!canWrite(figma.root)) return fail('settings', { kind: 'view-only' });
  try {
    writeData(figma.root, 'direction', text);
  } catch {
    return fail('settings', { kind: 'storage-full' });
  }
  commitAside();
  return {};
}
