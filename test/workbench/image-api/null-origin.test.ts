import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../workbench/browser/launch-browser.ts';
import { refusalOf, useLocalApi } from './local-api.ts';

const api = useLocalApi();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser.close());

/** Sends an edit from inside a frame without an origin, such as the plugin's window. */
async function editFromFrame(url: string): Promise<{ status: number; id: string; body: string }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script>
    const form = new FormData();
    form.append('prompt', 'a red cup');
    form.append('image[]', new Blob(['no picture'], { type: 'image/png' }), 'a.png');
    const headers = { authorization: 'Bearer a-key' };
    fetch('${url}', { method: 'POST', body: form, headers })
      .then(async (response) => ({
        status: response.status,
        id: response.headers.get('x-request-id'),
        body: await response.text(),
      }))
      .catch((error) => ({ status: 0, id: '', body: String(error) }))
      .then((answer) => parent.postMessage(answer, '*'));
  </script>`;
  const answer = new Promise<MessageEvent>((resolve) => {
    addEventListener('message', resolve, { once: true });
  });
  document.body.append(frame);
  return (await answer).data;
}

test('a frame without an origin may send a form with a key, and read the refusal', async () => {
  const page = await browser.newPage();
  await page.goto(`${api.base}/models`);
  const { status, id, body } = await page.evaluate(editFromFrame, `${api.base}/images/edits`);
  expect(id).toMatch(/^req_/);
  expect(await refusalOf(new Response(body, { status }))).toEqual([
    400,
    'invalid_image_file',
    'image[0]',
  ]);
  expect((await api.log()).at(-1)).toMatchObject({
    path: '/v1/images/edits',
    fields: { prompt: 'a red cup' },
    files: [{ field: 'image[]', name: 'a.png', type: 'image/png', width: null }],
  });
});
