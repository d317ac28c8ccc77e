import { expect, test } from 'vitest';
import { type Ledger, readAsked, readLedger, writeAsked } from '../../src/core/ledger.ts';

const ledger: Ledger = {
  startedAt: '2026-11-24T12:00:00.000Z',
  host: 'api.openai.com',
  stage: 'draft',
  direction: '',
  style: 'none',
  reference: null,
  entries: [
    {
      id: 'r1',
      prompt: 'A cup.',
      role: '',
      layers: [{ id: '1:2', name: 'Image', hides: [] }],
      seed: 1,
      draft: null,
      size: null,
    },
  ],
};

test('a ledger is read as it was written', () => {
  expect(readLedger(JSON.stringify(ledger))).toEqual(ledger);
});

test.each(['', '{}', '[]', 'null', '{"entries": []}'])('%j is no ledger', (text) => {
  expect(readLedger(text)).toBeNull();
});

test('how far a run has asked counts for its own ledger alone', () => {
  expect(readAsked(writeAsked(ledger, 7), ledger)).toBe(7);
  const other = { ...ledger, startedAt: '2026-11-24T13:00:00.000Z' };
  expect(readAsked(writeAsked(ledger, 7), other)).toBe(0);
  expect(readAsked('', ledger)).toBe(0);
});
