import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { RequestLog } from '../../../workbench/image-api/log/request-log.ts';
import { formOf, generation, pictureFile, useLocalApi } from './local-api.ts';

const api = useLocalApi();
const root = () => api.base.replace(/\/v1$/, '');

test('tells what was sent and what was answered, the key only as a hash', async () => {
  const headers = { authorization: 'Bearer my-secret-key' };
  const response = await api.post('/images/generations', generation, { headers });
  const entries = await api.log();
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    id: response.headers.get('x-request-id'),
    method: 'POST',
    path: '/v1/images/generations',
    keyHash: createHash('sha256').update('my-secret-key').digest('hex'),
    model: 'gpt-image-2',
    fields: generation,
    files: [],
    status: 200,
    cancelled: false,
  });
  expect(JSON.stringify(entries)).not.toContain('my-secret-key');
});

test('tells of the files and gives their bytes back', async () => {
  const [picture, photo] = [
    await pictureFile(96, 64),
    await pictureFile(30, 40, { format: 'jpeg' }),
  ];
  const form = formOf({ ...generation, 'image[]': [picture, photo] });
  await api.post('/images/edits', form);
  const [entry] = await api.log();
  expect(entry?.fields).toEqual(generation);
  expect(entry?.files).toMatchObject([
    {
      field: 'image[]',
      name: 'image.png',
      type: 'image/png',
      bytes: picture.size,
      width: 96,
      height: 64,
    },
    {
      field: 'image[]',
      name: 'image.jpeg',
      type: 'image/jpeg',
      bytes: photo.size,
      width: 30,
      height: 40,
    },
  ]);
  const file = await fetch(`${root()}/__files/${entry?.files[0]?.id}`);
  expect(file.headers.get('content-type')).toBe('image/png');
  expect(await file.arrayBuffer()).toEqual(await picture.arrayBuffer());
});

test('tells of refused requests, with their fields and files', async () => {
  const form = formOf({ ...generation, size: '1x1', image: await pictureFile(96, 64) });
  await api.post('/images/edits', form);
  const [entry] = await api.log();
  expect(entry).toMatchObject({ status: 400, fields: { size: '1x1' } });
  expect(entry?.files).toHaveLength(1);
});

test('shows a number of a form as a number', async () => {
  await api.post('/images/edits', formOf({ n: '2', stream: 'false', size: '12' }));
  expect((await api.log())[0]?.fields).toEqual({ n: 2, stream: false, size: '12' });
});

test('cuts a data URL short', async () => {
  const image_url = `data:image/png;base64,${'A'.repeat(400)}`;
  await api.post('/images/edits', { prompt: 'a red cup', images: [{ image_url }] });
  expect(JSON.stringify((await api.log())[0]?.fields).length).toBeLessThan(200);
});

test('is empty, files too, once deleted', async () => {
  await api.post('/images/edits', formOf({ image: await pictureFile(96, 64) }));
  const id = (await api.log())[0]?.files[0]?.id;
  expect((await fetch(`${root()}/__log`, { method: 'DELETE' })).status).toBe(204);
  expect(await api.log()).toEqual([]);
  expect((await fetch(`${root()}/__files/${id}`)).status).toBe(404);
});

test('forgets the oldest files when they become too many', () => {
  const log = new RequestLog();
  const bytes = new Uint8Array(100 * 2 ** 20);
  const upload = { field: 'image', param: 'image', name: 'a', type: 'image/png', bytes };
  const ids = log.keep([upload, upload, upload]).map(({ id }) => id);
  expect(ids.map((id) => log.file(id) !== undefined)).toEqual([false, true, true]);
});
