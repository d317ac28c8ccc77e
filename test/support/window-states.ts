import { expect } from 'vitest';
import { scene } from '../visual/scene.ts';
import { hugeAnswer, webpAnswer } from './answers.ts';
import { documentOf } from './documents.ts';
import { countRequests, scriptAnswers } from './image-api.ts';
import type { Product } from './product.ts';
import { wireframe } from './wireframe.ts';

/** A host that does not answer before the test is over. */
const never = { delayMs: 300_000 };

/** Brings about what the window can look like, in any language, from the scene's first view. */
const show = {
  'Fill, empty': async () => {},
  'Fill, one box': async (product) => {
    await product.select('1:1');
    await product.window.getByRole('toolbar').waitFor();
  },
  'Fill, many with refused': async (product) => {
    await product.select('1:1', '1:2', '1:6', '1:7', '1:8', '1:9');
    await product.window.locator('.list + button').click();
    await expect.poll(() => product.window.locator('.list-row').count()).toBe(6);
  },
  'Fill, results': async (product) => {
    await product.select('1:1', '1:2');
    await product.run('a market in the morning');
    await product.window.getByTestId('results').locator('canvas').first().waitFor();
  },
  'Edit, empty': (product) => openEdit(product),
  'Edit, no mask': async (product) => {
    await product.select('1:3');
    await openEdit(product);
    await product.window.locator('.list-row').waitFor();
  },
  'Edit, masked': async (product) => {
    await product.select('1:3', '1:4', '1:5');
    await product.window.locator('#tab-edit[aria-selected=true]').waitFor();
  },
  'Edit, results with before and after': async (product) => {
    await product.select('1:3', '1:4');
    await product.window.locator('#tab-edit[aria-selected=true]').waitFor();
    await product.run('a red apple');
    await product.window.getByRole('slider').fill('50');
    await product.window.locator('.compare-line').waitFor();
  },
  'Settings, sketch': async (product) => {
    await openSettings(product);
    await product.window.locator('#maker').selectOption('sketch');
    await product.window.locator('#key').waitFor({ state: 'detached' });
  },
  'Settings, GPT Image': async (product) => {
    await openSettings(product);
    await product.window.locator('#key').waitFor();
  },
  'Wireframe, empty': async (product) => {
    await product.open(documentOf());
    await openWireframe(product);
    await product.window.locator('.empty-state').waitFor();
  },
  'Wireframe, list': async (product) => {
    await product.open(wireframe);
    await openList(product);
  },
  'Wireframe, art direction': async (product) => {
    await product.open(wireframe);
    await openList(product);
    await product.window.locator('.disclosure-head').click();
    await product.window.locator('#direction-light').fill('Soft light from a window');
    await product.window.locator('#add-color').fill('#e76f51');
    await product.window.locator('#add-color').press('Enter');
    await product.window.locator('.swatch[aria-pressed=true]').waitFor();
  },
  'Wireframe, running': async (product) => {
    const before = await countRequests(product);
    // As many as are asked for at once: what is not answered is left to the next state.
    await scriptAnswers(product, never, never, never, never, never);
    await product.open(wireframe);
    await openList(product);
    await product.window.getByTestId('run').click();
    await expect.poll(() => countRequests(product)).toBe(before + 5);
    await product.window.locator('.slot-row-step').first().waitFor();
  },
  'Wireframe, drafts and a failure': (product) => draftSome(product),
  'Wireframe, an open menu': async (product) => {
    await draftSome(product);
    await product.window.locator('.slot-row [aria-haspopup=menu]').first().click();
    await product.window.getByRole('menu').waitFor();
  },
  'Pictures, none': async (product) => {
    await openAudit(product);
    await product.window.locator('.empty-state').waitFor();
  },
  Pictures: async (product) => {
    await draftSome(product);
    await openAudit(product);
    await product.window.locator('.slot-row canvas').first().waitFor();
  },
  running: async (product) => {
    const before = await countRequests(product);
    await scriptAnswers(product, never, never, never);
    await product.select('1:1', '1:2', '1:6');
    await product.window.locator('#prompt').fill('a lantern');
    await product.window.getByTestId('run').click();
    await expect.poll(() => countRequests(product)).toBe(before + 3);
  },
  'failures, and a kept picture': async (product) => {
    const refused = { status: 400, message: 'Not this one.' };
    await scriptAnswers(product, await webpAnswer(), refused);
    await product.select('1:2', '1:6');
    await product.run('a lantern');
    await product.window.getByTestId('tray').locator('canvas').waitFor();
  },
  'the question before it closes': async (product) => {
    await keepWhatIsTooLarge(product);
    await product.window.locator('#tab-fill').press('Escape');
    await product.window.getByRole('dialog').waitFor();
  },
  trouble: (product) => keepWhatIsTooLarge(product),
  'an open menu': async (product) => {
    await product.select('1:1');
    await product.run('green hills');
    await product.window.locator('[aria-haspopup=menu]').click();
    await product.window.getByRole('menu').waitFor();
  },
  'open completions': async (product) => {
    await product.select('1:1');
    await product.window.getByRole('toolbar').waitFor();
    await product.window.locator('#prompt').pressSequentially('fre');
    await product.window.locator('#prompt').press('ArrowDown');
    await product.window.locator('.completion[aria-selected=true]').waitFor();
  },
  'view only': async (product) => {
    await product.page.getByRole('button', { name: 'View only' }).click();
    await product.page.evaluate(() => window.workbench.run());
    await product.window.locator('.banner-info').waitFor();
  },
  interrupted: async (product) => {
    const before = await countRequests(product);
    await scriptAnswers(product, never);
    await product.select('1:1');
    await product.window.locator('#prompt').fill('a lantern');
    await product.window.getByTestId('run').click();
    await expect.poll(() => countRequests(product)).toBe(before + 1);
    await product.page.evaluate(() => window.workbench.run());
    await product.window.locator('.banner-warning').waitFor();
  },
} satisfies Record<string, (product: Product) => Promise<void>>;

export type WindowState = keyof typeof show;

/** What the window can look like: a new screen is one entry above. */
export const windowStates = Object.keys(show) as WindowState[];

/** Opens the scene in a product that has just been started, and brings that state about. */
export async function showState(product: Product, state: WindowState): Promise<void> {
  await product.open(scene);
  await show[state](product);
}

export const languages = ['en', 'id'] as const;

/** Lets the window speak a language, by its settings. */
export async function chooseLanguage(
  product: Product,
  language: (typeof languages)[number],
): Promise<void> {
  await openSettings(product);
  await product.window.locator('#language').selectOption(language);
  await product.window.locator(`:root[lang=${language}]`).waitFor({ state: 'attached' });
  await product.window.locator('#tab-fill').click();
  await product.window.getByRole('tabpanel').waitFor();
}

async function openSettings({ window }: Product): Promise<void> {
  await window.locator('.header-panels > :last-child').click();
  await window.locator('#language').waitFor();
}

/** Opens the Wireframe tab, which begins to search by itself. */
export async function openWireframe({ window }: Product): Promise<void> {
  await window.locator('#tab-wireframe').click();
  await window.locator('#tab-wireframe[aria-selected=true]').waitFor();
}

async function openList(product: Product): Promise<void> {
  await openWireframe(product);
  await product.window.locator('.slot-row canvas').first().waitFor();
}

async function draftSome(product: Product): Promise<void> {
  await scriptAnswers(product, { status: 400, message: 'Not this one.' });
  await product.open(wireframe);
  await openList(product);
  await product.untilRunEnds(() => product.window.getByTestId('run').click());
}

export async function openAudit({ window }: Product): Promise<void> {
  await window.locator('.header-panels > :first-child').click();
}

async function openEdit({ window }: Product): Promise<void> {
  await window.locator('#tab-edit').click();
  await window.locator('#tab-edit[aria-selected=true]').waitFor();
}

async function keepWhatIsTooLarge(product: Product): Promise<void> {
  await scriptAnswers(product, await hugeAnswer());
  await product.select('1:1');
  await product.run('a lantern');
  await product.window.getByRole('alert').waitFor();
}
