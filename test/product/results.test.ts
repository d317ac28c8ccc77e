import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { paintsOf, recipeOf, seenOf } from '../support/paints.ts';
import { openProduct, type Product } from '../support/product.ts';

const scene = documentOf(
  box('1:1', 'Rectangle 1', 0, 0, 640, 360),
  box('1:2', 'Rectangle 2', 700, 0, 120, 120),
  { ...box('1:3', 'Spot', 220, 80, 200, 200), type: 'ELLIPSE' },
);

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch' });
});
afterAll(() => product.close());

beforeEach(async () => {
  await product.startAnew();
  await product.open(scene);
});

const strip = () => product.window.getByRole('radiogroup', { name: 'Variants' });
const radio = (name: string) => strip().getByRole('radio', { name, exact: true });
const button = (name: string) => product.window.getByRole('button', { name, exact: true });

/** The strip's entries, the chosen one with a star. */
async function shownStrip(): Promise<string[]> {
  return strip()
    .getByRole('radio')
    .evaluateAll((items) =>
      items.map((item) => {
        const mark = item.getAttribute('aria-checked') === 'true' ? '*' : '';
        return `${item.getAttribute('aria-label')}${mark}`;
      }),
    );
}

const expectStrip = (...entries: string[]) => expect.poll(shownStrip).toEqual(entries);

async function chooseFromMenu(item: string): Promise<void> {
  await button('More').click();
  await product.window.getByRole('menuitem', { name: item }).click();
}

/** The pointer leaves the window for the canvas and comes back. */
async function comeBack(): Promise<void> {
  await product.page.mouse.move(2, 400);
  await product.window.getByTestId('results').hover();
}

async function fillTwice(): Promise<void> {
  await product.select('1:1');
  await product.run('green hills');
  await product.run('a red apple');
}

describe('the strip of a box that was filled twice', () => {
  beforeEach(fillTwice);

  test('one click shows each, and the fills follow', async () => {
    await expectStrip('Original', 'Variant 1', 'Variant 2*');
    expect(await seenOf(product, '1:1')).toEqual([null, null, 'IMAGE']);
    await radio('Original').click();
    await expectStrip('Original*', 'Variant 1', 'Variant 2');
    expect(await seenOf(product, '1:1')).toEqual(['SOLID', null, null]);
    await radio('Variant 1').click();
    await expectStrip('Original', 'Variant 1*', 'Variant 2');
    expect(await seenOf(product, '1:1')).toEqual([null, 'IMAGE', null]);
    await radio('Variant 2').click();
    await expectStrip('Original', 'Variant 1', 'Variant 2*');
    expect(await seenOf(product, '1:1')).toEqual([null, null, 'IMAGE']);
    expect(await product.errors()).toEqual([]);
  });

  test('an undo in Figma takes the switch back, and the strip follows the pointer in', async () => {
    const before = await product.everything();
    await radio('Original').click();
    await expectStrip('Original*', 'Variant 1', 'Variant 2');
    await product.undo();
    expect(await product.everything()).toEqual(before);
    await comeBack();
    await expectStrip('Original', 'Variant 1', 'Variant 2*');
  });

  test('Ctrl and Z in the window take back a switch, then the fill itself', async () => {
    await radio('Variant 1').click();
    await expectStrip('Original', 'Variant 1*', 'Variant 2');
    // Nothing tells of a layer that is no longer selected.
    await product.select('1:2');
    await radio('Variant 1').press('Control+z');
    await expectStrip('Original', 'Variant 1', 'Variant 2*');
    await radio('Variant 1').press('Control+z');
    await expectStrip('Original', 'Variant 1*');
    expect(await seenOf(product, '1:1')).toEqual([null, 'IMAGE']);
    await radio('Variant 1').press('Control+z');
    await product.window.getByTestId('results').waitFor({ state: 'detached' });
    expect(await seenOf(product, '1:1')).toEqual(['SOLID']);
  });

  test('Discard removes a variant and shows the one before it', async () => {
    const [, first] = await paintsOf(product, '1:1');
    await chooseFromMenu('Discard');
    await expectStrip('Original', 'Variant 1*');
    expect(await paintsOf(product, '1:1')).toMatchObject([
      { type: 'SOLID', visible: false },
      { type: 'IMAGE', visible: true, imageHash: first?.imageHash },
    ]);
    expect(await recipeOf(product, '1:1')).toMatchObject({ prompt: 'green hills' });
    await product.undo();
    await comeBack();
    await expectStrip('Original', 'Variant 1', 'Variant 2*');
  });

  test('they come from the file when the plugin starts anew', async () => {
    await radio('Variant 1').click();
    await expectStrip('Original', 'Variant 1*', 'Variant 2');
    await product.restart();
    await expectStrip('Original', 'Variant 1*', 'Variant 2');
    await expect.poll(() => radio('Variant 1').locator('canvas').count()).toBe(1);
    await expect.poll(() => radio('Variant 2').locator('canvas').count()).toBe(1);
    await product.window.locator('.compare-stage canvas').waitFor();
    await radio('Variant 2').click();
    await expect.poll(() => seenOf(product, '1:1')).toEqual([null, null, 'IMAGE']);
  });
});

test('Run again asks as the shown picture was asked for, for its layer, whatever is selected', async () => {
  const style = product.window.getByLabel('Style');
  await style.selectOption('Watercolour');
  await fillTwice();
  await style.selectOption('Photo');
  await radio('Variant 1').click();
  await expectStrip('Original', 'Variant 1*', 'Variant 2');
  await product.select('1:2');
  await product.window.getByLabel('Prompt').fill('a lamp');
  const end = await product.untilRunEnds(() => button('Run again').click());
  expect(end).toEqual({ state: 'done', sentence: 'Filled 1 layer.' });
  await expectStrip('Original', 'Variant 1', 'Variant 2', 'Variant 3*');
  expect(await recipeOf(product, '1:1')).toMatchObject({
    job: 'fill',
    prompt: 'green hills',
    style: 'watercolour',
  });
  expect(await seenOf(product, '1:2')).toEqual(['SOLID']);
  expect(await product.window.getByLabel('Prompt').inputValue()).toBe('a lamp');
  expect(await product.selection()).toEqual(['1:2']);
});

test('Change its wording selects the layers and brings the prompt back to be written in', async () => {
  await fillTwice();
  await product.select('1:1', '1:3');
  expect(await product.run('a blue bird')).toMatchObject({ state: 'done' });
  await product.select('1:2');
  await product.window.getByLabel('Prompt').fill('a lamp');
  await button('Change its wording').click();
  const edit = product.window.getByRole('tab', { name: 'Edit', selected: true });
  await edit.waitFor();
  expect(await product.selection()).toEqual(['1:1', '1:3']);
  const prompt = product.window.getByLabel('Prompt');
  await expect.poll(() => prompt.evaluate((area) => area === document.activeElement)).toBe(true);
  await product.page.keyboard.press('End');
  await product.page.keyboard.type(', flying');
  expect(await prompt.inputValue()).toBe('a blue bird, flying');
});

test('the shown picture goes on a new layer of its ratio, as one undo step', async () => {
  await fillTwice();
  const before = await product.everything();
  const known = new Set(before.map(({ id }) => id));
  await chooseFromMenu('Place on a new layer');
  await expect.poll(async () => (await product.everything()).length).toBe(before.length + 1);
  await expect.poll(() => button('Run again').isEnabled()).toBe(true);
  const added = (await product.everything()).find(({ id }) => !known.has(id));
  expect(added).toMatchObject({
    name: 'Rectangle 1',
    width: 640,
    height: 360,
    fills: [{ type: 'IMAGE', visible: true }],
  });
  const id = String(added?.id);
  expect(await recipeOf(product, id)).toMatchObject({ prompt: 'a red apple', job: 'fill' });
  expect(await product.selection()).toEqual([id]);
  expect((await product.pixels(id)).data.equals((await product.pixels('1:1')).data)).toBe(true);
  await product.undo();
  expect(await product.everything()).toEqual(before);
});

test('the shown picture goes on what is selected, as one undo step', async () => {
  await fillTwice();
  const before = await product.everything();
  await product.select('1:2', '1:3');
  await chooseFromMenu('Place on the selection');
  await expect.poll(() => seenOf(product, '1:3')).toEqual([null, 'IMAGE']);
  expect(await seenOf(product, '1:2')).toEqual([null, 'IMAGE']);
  expect(await recipeOf(product, '1:2')).toMatchObject({ prompt: 'a red apple' });
  expect(await seenOf(product, '1:1')).toEqual([null, null, 'IMAGE']);
  await button('Run again').and(product.window.locator(':enabled')).waitFor();
  await product.undo();
  expect(await product.everything()).toEqual(before);
});

test('from layer to layer, around, after a run over several', async () => {
  await product.select('1:1', '1:2');
  await product.run('green hills');
  const results = product.window.getByTestId('results');
  const titles: string[] = [];
  const read = async (nth: string) => {
    await results.getByText(nth).waitFor();
    titles.push((await results.getByRole('heading').textContent()) ?? '');
  };
  await read('1 of 2');
  await button('Next layer').click();
  await read('2 of 2');
  await button('Next layer').click();
  await read('1 of 2');
  await button('Previous layer').click();
  await read('2 of 2');
  expect(titles).toEqual(['Rectangle 1', 'Rectangle 2', 'Rectangle 1', 'Rectangle 2']);
  await radio('Original').click();
  await expect.poll(() => seenOf(product, '1:2')).toEqual(['SOLID', null]);
  expect(await seenOf(product, '1:1')).toEqual([null, 'IMAGE']);
});

describe('before and after', () => {
  const beforePicture = () => product.window.locator('.compare-before');
  /** Percent of the picture before that is cut off at its right. */
  const cut = () =>
    beforePicture().evaluate((canvas) => {
      const [, right = ''] = /^inset\(0px (?:calc\()?([\d.]+)%/.exec(
        getComputedStyle(canvas).clipPath,
      ) ?? ['', '0'];
      return Number(right);
    });

  beforeEach(async () => {
    await fillTwice();
    await beforePicture().waitFor();
  });

  test('the slider shows as much of the picture before as it says', async () => {
    const slider = product.window.getByLabel('Before and after');
    expect(await cut()).toBe(100);
    await slider.fill('40');
    await expect.poll(cut).toBe(60);
    expect(await slider.getAttribute('aria-valuetext')).toBe('40 % before');
    await slider.press('ArrowRight');
    await expect.poll(cut).toBe(59);
    await slider.fill('100');
    await expect.poll(cut).toBe(0);
  });

  test('holding shows before, by the pointer and by the space bar, and no longer', async () => {
    const hold = button('Hold to see before');
    await hold.hover();
    await product.page.mouse.down();
    await expect.poll(cut).toBe(0);
    await product.page.mouse.up();
    await expect.poll(cut).toBe(100);
    await hold.focus();
    await product.page.keyboard.down('Space');
    await expect.poll(cut).toBe(0);
    expect(await hold.getAttribute('aria-pressed')).toBe('true');
    await product.page.keyboard.up('Space');
    await expect.poll(cut).toBe(100);
  });

  test('zoom shows the picture pixel for pixel, and the whole of it again', async () => {
    const canvas = product.window.locator('.compare-stage canvas').first();
    const widths = () =>
      canvas.evaluate((element) => {
        if (!(element instanceof HTMLCanvasElement)) throw new Error('It is no canvas.');
        const { width } = element.getBoundingClientRect();
        return { shown: width * devicePixelRatio, own: element.width };
      });
    const small = await widths();
    expect(small.shown).toBeLessThan(small.own);
    await button('Actual pixels').click();
    await expect.poll(async () => (await widths()).shown).toBe(small.own);
    await button('Actual pixels').click();
    await expect.poll(async () => (await widths()).shown).toBe(small.shown);
  });
});

test('an edit differs from what was before only inside its mask', async () => {
  // This model alters every pixel; the sketch model keeps to the mask by itself.
  await product.close();
  product = await openProduct({ model: 'hostile-image-api' });
  await product.open(scene);
  await product.select('1:1');
  await product.run('green hills');
  await product.select('1:1', '1:3');
  expect(await product.run('a red apple')).toMatchObject({ state: 'done' });
  await product.window.locator('.compare-before').waitFor();
  const counted = await product.window.locator('.compare-stage').evaluate((stage) => {
    const [after, before] = [...stage.querySelectorAll('canvas')].map((canvas) => {
      const context = canvas.getContext('2d');
      if (!context) throw new Error('A canvas cannot be read.');
      return context.getImageData(0, 0, canvas.width, canvas.height);
    });
    if (!after || !before) throw new Error('A picture is missing.');
    const counts = { inside: 0, outside: 0, masked: 0 };
    // The layer is 640 wide; the mask is a circle of radius 100 in its middle.
    const scale = after.width / 640;
    for (let offset = 0; offset < after.data.length; offset += 4) {
      const x = ((offset / 4) % after.width) + 0.5 - 320 * scale;
      const y = Math.floor(offset / 4 / after.width) + 0.5 - 180 * scale;
      const isInside = Math.hypot(x, y) < 100 * scale + 1;
      if (isInside) counts.masked += 1;
      const isSame = [0, 1, 2, 3].every((i) => after.data[offset + i] === before.data[offset + i]);
      if (!isSame) counts[isInside ? 'inside' : 'outside'] += 1;
    }
    return counts;
  });
  expect(counted.outside).toBe(0);
  expect(counted.inside).toBeGreaterThan(counted.masked / 3);
});
