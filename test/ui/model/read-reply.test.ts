import { expect, test } from 'vitest';
import { readBaseUrl } from '../../../src/ui/model/gpt-image/base-url.ts';
import { readRefusal } from '../../../src/ui/model/gpt-image/read-refusal.ts';

test.each([
  [
    'OpenAI',
    '{"error":{"message":"Bad size.","code":"invalid_size"}}',
    'Bad size.',
    'invalid_size',
  ],
  ['a plain error', '{"error":"out of memory"}', 'out of memory', null],
  ['a message', '{"message":"no such route"}', 'no such route', null],
  ['a detail', '{"detail":"Not Found"}', 'Not Found', null],
  ['a web page', '<!doctype html><title>502</title>', '', null],
  ['nothing', '', '', null],
])('what %s says is understood', async (_name, body, message, code) => {
  expect(await readRefusal(new Response(body, { status: 502 }))).toEqual({ message, code });
});

test('an address is taken with or without a slash at its end', () => {
  expect(readBaseUrl(' https://api.openai.com/v1/ ')).toEqual({
    baseUrl: 'https://api.openai.com/v1',
    host: 'api.openai.com',
  });
});

test.each(['', 'api.openai.com', 'ftp://host/v1', 'http://'])('%j is no address', (typed) => {
  expect(() => readBaseUrl(typed)).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ kind: 'base-url-invalid' }) }),
  );
});
