import { type Drawn, ellipse, frame, group, rect, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

const greys = ['#f5f5f5', '#e0e0e0', '#bdbdbd', '#9e9e9e', '#757575', '#424242'];
const swatches = greys.flatMap((fill, index) => [
  rect('Rectangle 1', [40 + 200 * index, 120, 160, 120], { fill }),
  text(`Grey ${100 * (index + 1)}`, 40 + 200 * index, 250),
]);

const tints = Array.from({ length: 10 }, (_, index) =>
  frame('Tint', [40 + 130 * index, 320, 120, 120], [], {
    fill: `#${(0xd0 - 12 * index).toString(16)}d0${(0x80 + 9 * index).toString(16)}`,
  }),
);

const buttons = ['Primary', 'Secondary', 'Disabled'].flatMap((words, index) => [
  rect('Rectangle 20', [40 + 220 * index, 500, 180, 48], {
    fill: '#bdbdbd',
    rest: { cornerRadius: 24 },
  }),
  text(words, 90 + 220 * index, 514, 16),
]);

const icons: Drawn[] = ['image', 'picture', 'avatar', 'map', 'camera', 'video'].map((name, index) =>
  frame(
    `Icons/${name}`,
    [40 + 60 * index, 600, 32, 32],
    [vector('Vector', [4, 4, 24, 24], { stroke: '#424242' })],
  ),
);

const shadows = [1, 2, 3].flatMap((level) => [
  rect(`Elevation ${level}`, [40 + 260 * level, 680, 220, 140], { fill: '#ffffff' }),
  text(`Shadow ${level}`, 60 + 260 * level, 740),
]);

const scene = group('Illustration', [
  ellipse('Sun', [900, 480, 120, 120], { fill: '#ffcf66' }),
  vector('Hill', [800, 560, 400, 160], { fill: '#8fb98a' }),
  vector('Tree', [880, 500, 60, 140], { fill: '#4d7a4a' }),
  rect('Ground', [800, 700, 400, 60], { fill: '#6d9a69' }),
]);

/** A style sheet and a finished drawing: nothing to fill. */
export const styleSheet = makeScene('style-sheet', [
  frame(
    'Style guide',
    [0, 0, 1400, 900],
    [text('Colours', 40, 40, 32), ...swatches, ...tints, ...buttons, ...icons, ...shadows, scene],
    { fill: '#ffffff' },
  ),
  frame(
    'Cover / Thumbnail',
    [1500, 0, 1200, 600],
    [text('Sand UI kit', 80, 240, 80), vector('Shape', [700, 100, 400, 400], { fill: '#e0c9a6' })],
    { fill: '#f4ead8' },
  ),
]);
