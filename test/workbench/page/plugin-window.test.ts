import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { box, documentOf } from '../../support/documents.ts';
import { type OpenPage, openPage } from './open-page.ts';

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
beforeEach(() =>
  opened.page.evaluate(
    (document) => window.workbench.open(document),
    documentOf(box('1:1', 'One', 0, 0, 100, 100), box('1:2', 'Two', 200, 0, 100, 100)),
  ),
);

test('the window has no origin, no storage and no secure context, as in Figma', async () => {
  const found = await opened.frame().evaluate(() => {
    const thrownBy = (act: () => unknown) => {
      try {
        act();
        return null;
      } catch (error) {
        return error instanceof Error ? error.name : String(error);
      }
    };
    return {
      origin: self.origin,
      isSecureContext,
      localStorage: thrownBy(() => localStorage),
      sessionStorage: thrownBy(() => sessionStorage),
      cookie: thrownBy(() => document.cookie),
    };
  });
  expect(found).toEqual({
    origin: 'null',
    isSecureContext: false,
    localStorage: 'SecurityError',
    sessionStorage: 'SecurityError',
    cookie: 'SecurityError',
  });
});

test('the window reaches the image API and the hosts of its manifest, and no other', async () => {
  const refused = await opened.frame().evaluate(async (apiUrl) => {
    const blocked: string[] = [];
    addEventListener('securitypolicyviolation', (event) => blocked.push(event.blockedURI));
    const hosts = ['https://allowed.example/', 'https://foreign.example/'];
    for (const host of hosts) await fetch(host).catch(() => null);
    const answer = await fetch(`${apiUrl}/models`, { headers: { authorization: 'Bearer any' } });
    return { blocked, api: answer.ok };
  }, opened.apiUrl);
  expect(refused).toEqual({ blocked: ['https://foreign.example/'], api: true });
});

test('code made from text is refused in the window', async () => {
  // In a task of the window's own: what a test evaluates is not under the policy.
  const thrown = await opened.frame().evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('error', ({ message }) => resolve(message), { once: true });
        const script = document.createElement('script');
        script.textContent = 'new Function("return 1")';
        setTimeout(() => document.body.append(script));
      }),
  );
  expect(thrown).toContain('EvalError');
});

test('the window has the colours of the theme and follows its changes', async () => {
  const colors = () =>
    opened.frame().evaluate(() => ({
      theme: document.documentElement.className,
      background: getComputedStyle(document.documentElement).getPropertyValue('--figma-color-bg'),
    }));
  expect(await colors()).toEqual({ theme: 'figma-light', background: '#ffffff' });
  await opened.page.getByRole('button', { name: 'Dark theme' }).click();
  await opened.frame().waitForFunction(() => document.documentElement.className === 'figma-dark');
  expect(await colors()).toEqual({ theme: 'figma-dark', background: '#2c2c2c' });
  await opened.page.getByRole('button', { name: 'Light theme' }).click();
});

test("messages cross in Figma's envelope, with the plugin's id on those to the window", async () => {
  await opened.page.evaluate(() => window.workbench.select(['1:2', '1:1']));
  const heard = await opened.frame().locator('#heard li').allTextContents();
  expect(heard.map((line) => JSON.parse(line))).toEqual([
    { pluginMessage: 'command: ', pluginId: 'test-plugin' },
    { pluginMessage: 'Two, One', pluginId: 'test-plugin' },
  ]);
});

test('a message that does not come from the window never reaches the plugin', async () => {
  await opened.page.evaluate(() => {
    const pluginMessage = { deed: 'rename', text: 'Changed from outside' };
    window.postMessage({ pluginMessage }, '*');
  });
  // Sent after it, so heard after it.
  await opened.ask({ deed: 'notify', text: 'From inside' });
  await opened.page.getByText('From inside').waitFor();
  expect(await opened.page.evaluate(() => window.workbench.node('1:1'))).toMatchObject({
    name: 'One',
  });
});

test('a notice of the plugin is shown and told to scripts', async () => {
  await opened.ask({ deed: 'notify', text: 'Your market is ready' });
  await opened.page.getByRole('status').getByText('Your market is ready').waitFor();
  const notices = await opened.page.evaluate(() => window.workbench.notices());
  expect(notices.at(-1)).toEqual({ message: 'Your market is ready', error: false });
});

test('what the plugin keeps in client storage outlives the run', async () => {
  await opened.ask({ deed: 'store', text: 'a wish' });
  await opened.frame().getByText('stored').waitFor();
  await opened.page.evaluate(() => window.workbench.run());
  expect(await opened.page.evaluate(() => window.workbench.storage())).toMatchObject({
    kept: 'a wish',
  });
});

test('what nobody catches, in the sandbox or in the window, is told as an error', async () => {
  await opened.ask({ deed: 'fail', text: 'lost in the sandbox' });
  await opened.frame().evaluate(() => {
    setTimeout(() => {
      throw new Error('lost in the window');
    });
  });
  await expect
    .poll(() => opened.page.evaluate(() => window.workbench.errors()))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^sandbox: .*lost in the sandbox/s),
        expect.stringMatching(/^window: .*lost in the window/),
      ]),
    );
});

test('the window takes the size that the plugin asks for, and closes with it', async () => {
  await opened.ask({ deed: 'resize', width: 350, height: 240 });
  const frame = opened.page.locator('iframe');
  await opened.page.waitForFunction(() => document.querySelector('iframe')?.clientWidth === 350);
  expect(await frame.boundingBox()).toMatchObject({ width: 350, height: 240 });
  await opened.ask({ deed: 'end', text: 'Good bye' });
  await frame.waitFor({ state: 'detached' });
  await opened.page.getByText('Good bye').waitFor();
});

test('an item of the menu starts the plugin with its command', async () => {
  await opened.page.getByRole('button', { name: 'Second command' }).click();
  await opened.page.frameLocator('iframe').getByText('command: second').waitFor();
});

test('a relaunch button stands beside the layer that it was left on, and starts the plugin', async () => {
  await opened.ask({ deed: 'offer', text: 'With the same wish' });
  await opened.page.evaluate(() => window.workbench.select(['1:2']));
  const button = opened.page.getByRole('button', { name: 'Do it again' });
  expect(await button.count()).toBe(0);
  await opened.page.evaluate(() => window.workbench.select(['1:1']));
  await opened.page.getByText('With the same wish').waitFor();
  await button.click();
  await opened.page.frameLocator('iframe').getByText('command: again').waitFor();
});
