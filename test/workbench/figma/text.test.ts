import { expect, test } from 'vitest';
import { errorInPlugin, inPlugin } from '../support/run-plugin.ts';

const load = (style: string) =>
  `await figma.loadFontAsync({ family: 'Inter', style: '${style}' });`;

test("text is written when its layer's font is loaded", async () => {
  const unloaded = await errorInPlugin("figma.createText().characters = 'Hello';");
  expect(unloaded).toContain('in set_characters: Cannot write to node with unloaded font "Inter');
  const answer = await inPlugin(`
    const text = figma.createText();
    ${load('Regular')}
    text.characters = 'Hello';
    return text.characters;`);
  expect(answer).toBe('Hello');
});

test('text that fits its box grows with its letters, lines and size', async () => {
  const answer = await inPlugin(`
    const text = figma.createText();
    ${load('Regular')}
    const size = () => [text.width, text.height];
    text.characters = 'Hi';
    const short = size();
    text.characters = 'Hi\\nthere, friend';
    const long = size();
    text.fontSize = 24;
    return [short, long, size()];`);
  const [short, long, large] = Object(answer);
  expect(long[0]).toBeGreaterThan(3 * short[0]);
  expect(long[1]).toBeCloseTo(2 * short[1], -1);
  expect(large[0] / long[0]).toBeCloseTo(2, 1);
  expect(large[1] / long[1]).toBeCloseTo(2, 1);
});

test('a font is a family and a style', async () => {
  const answer = await inPlugin(`
    const text = figma.createText();
    const before = text.fontName;
    ${load('Semi Bold Italic')}
    text.fontName = { family: 'Inter', style: 'Semi Bold Italic' };
    return [before, text.fontName, text.fontWeight];`);
  expect(answer).toEqual([
    { family: 'Inter', style: 'Regular' },
    { family: 'Inter', style: 'Semi Bold Italic' },
    600,
  ]);
});

test('line height and letter spacing are kept in pixels', async () => {
  const answer = await inPlugin(`
    const text = figma.createText();
    ${load('Regular')}
    text.fontSize = 20;
    text.lineHeight = { unit: 'PERCENT', value: 150 };
    text.letterSpacing = { unit: 'PERCENT', value: 5 };
    return [text.lineHeight, text.letterSpacing];`);
  expect(answer).toEqual([
    { unit: 'PIXELS', value: 30 },
    { unit: 'PIXELS', value: 1 },
  ]);
});
