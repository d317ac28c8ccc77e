import { expect, test } from 'vitest';
import { callPlugin } from '../support/call-plugin.ts';
import { addBox, smallPage } from './small-page.ts';

const quiet = { message: 'Done', isError: false, button: null, thenClose: false };

test('a notice without a button is as Figma has it, and the plugin goes on', async () => {
  const { call, seen, sandbox } = await callPlugin();
  await call('notify', { ...quiet, isError: true });
  expect(seen.notices[0]).toMatchObject({ message: 'Done', error: true, timeout: 3000 });
  expect(seen.notices[0]?.button).toBeNull();
  seen.notices[0]?.onGone('timeout');
  expect(sandbox.isClosed).toBe(false);
});

test.each(['timeout', 'dismiss'] as const)(
  'after %s the plugin ends when it should',
  async (end) => {
    const { call, seen, sandbox } = await callPlugin();
    await call('notify', { ...quiet, thenClose: true });
    expect(sandbox.isClosed).toBe(false);
    seen.notices[0]?.onGone(end);
    expect(sandbox.isClosed).toBe(true);
    expect(sandbox.errors).toEqual([]);
  },
);

test('the button selects layers of this page and goes there', async () => {
  const { document, page, box } = smallPage();
  const other = document.add('PAGE', document.root.id, { name: 'Page 2' });
  const far = addBox(document, other);
  const { call, seen, sandbox } = await callPlugin({ document });
  const ids = [box, far, 'gone'];
  const button = { label: 'Show', action: { kind: 'select' as const, ids } };
  await call('notify', { ...quiet, button });
  seen.notices[0]?.onGone('action_button_click');
  await sandbox.idle();
  expect(document.selection).toEqual([box]);
  expect(document.currentPage.id).toBe(page);
  expect(sandbox.isClosed).toBe(false);
});

test('with nothing to select the selection stays', async () => {
  const { document, box } = smallPage();
  document.select([box]);
  const { call } = await callPlugin({ document });
  await call('selectLayers', { ids: ['gone'] });
  expect(document.selection).toEqual([box]);
});

test('layers of another page are shown there, without those of this one', async () => {
  const { document, page, box } = smallPage();
  const other = document.add('PAGE', document.root.id, { name: 'Page 2' });
  const far = [addBox(document, other), addBox(document, other)];
  document.commitUndo();
  const depth = document.undoDepth;
  document.viewOnly = true;
  const { call, sandbox } = await callPlugin({ document });
  await call('selectLayers', { ids: ['gone', ...far, box] });
  expect(document.currentPage.id).toBe(other);
  expect(document.selection).toEqual(far);
  await call('selectLayers', { ids: [box] });
  expect(document.currentPage.id).toBe(page);
  expect(document.selection).toEqual([box]);
  expect(document.undoDepth).toBe(depth);
  expect(sandbox.errors).toEqual([]);
});
