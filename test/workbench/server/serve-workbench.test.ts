import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWorkbench } from '../../../workbench/server/serve-workbench.ts';
import { writeTestPlugin } from '../page/test-plugin.ts';

let plugin: string;
let folder: string;
beforeAll(async () => {
  plugin = await writeTestPlugin();
  folder = await mkdtemp(join(tmpdir(), 'scenes-'));
});
afterAll(() => Promise.all([plugin, folder].map((path) => rm(path, { recursive: true }))));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('everything that the page asks for is there, and the fonts for every origin', async () => {
  const served = await serveWorkbench({ plugin, port: 0 });
  const head = async (path: string) => {
    const { status, headers } = await fetch(new URL(path, served.url), { method: 'HEAD' });
    return { status, origin: headers.get('access-control-allow-origin') };
  };
  for (const path of [
    '',
    'page.js',
    'page.css',
    'components',
    'components.js',
    'components.css',
    'prelude.js',
    'pathkit.wasm',
    'quickjs.wasm',
    'workbench.json',
    'plugin/code.js',
    'plugin/ui.html',
    'plugin/manifest.json',
    'scenes/mobile-wireframe.json',
  ]) {
    expect({ path, ...(await head(path)) }).toEqual({ path, status: 200, origin: null });
  }
  expect(await head('fonts/inter-latin-400-normal.woff')).toEqual({ status: 200, origin: '*' });
  expect(await head('no-such-file')).toMatchObject({ status: 404 });
  await served.close();
});

test('the local image API is started, and closed with the workbench', async () => {
  const served = await serveWorkbench({ plugin, port: 0 });
  const models = () =>
    fetch(`${served.apiUrl}/models`, { headers: { authorization: 'Bearer any' } });
  expect((await models()).status).toBe(200);
  await served.close();
  await expect(models()).rejects.toThrow();
});

test('a given image API is used in its place, at once', async () => {
  const served = await serveWorkbench({ plugin, port: 0, api: 'http://127.0.0.1:9/v1' });
  const config = await (await fetch(new URL('workbench.json', served.url))).json();
  expect(config).toMatchObject({
    apiUrl: 'http://127.0.0.1:9/v1',
    settings: { maker: 'gpt-image', baseUrl: 'http://127.0.0.1:9/v1' },
  });
  await served.close();
});

test('a scene that is missing, no JSON or not of Figma is refused with a sentence', async () => {
  const refusal = (scene: string) =>
    serveWorkbench({ plugin, port: 0, scene }).then(
      () => null,
      (error: unknown) => String(error),
    );
  const missing = join(folder, 'missing.json');
  expect(await refusal(missing)).toBe(`UsageError: There is no file ${missing}.`);
  const text = await file('text.json', 'hello');
  expect(await refusal(text)).toBe(`UsageError: The file ${text} is not JSON.`);
  const other = await file('other.json', '{"some": "json"}');
  expect(await refusal(other)).toMatch(/^UsageError: .*other\.json: .*Figma/);
});

test('a port that is taken is refused when it was asked for', async () => {
  const served = await serveWorkbench({ plugin, port: 0 });
  const port = Number(new URL(served.url).port);
  await expect(serveWorkbench({ plugin, port })).rejects.toThrow(
    `Port ${port} cannot be used: something else is listening there.`,
  );
  await served.close();
});

test('a plugin that is not built is refused by the missing file', async () => {
  await expect(serveWorkbench({ plugin: folder, port: 0 })).rejects.toThrow(
    /^The plugin is not built: .*code\.js is missing\.$/,
  );
});
