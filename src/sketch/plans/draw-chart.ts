import { darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { linear, vertical } from '../raster/paint.ts';
import { circle, rect, roundRect, sector } from '../raster/shapes.ts';
import { curve, ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';

/** A box on the picture that a chart may fill. */
type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Chart = (scene: Scene, box: Box) => void;

/** One chart, or in wide pictures two, each on a card. */
export function drawChart(scene: Scene): void {
  const { canvas, width, height, palette, random, brief } = scene;
  canvas.fill(
    rect(0, 0, width, height),
    linear(0, 0, width, height, tint(palette.main, 0.84), tint(palette.second, 0.8)),
  );
  const names = ['bars', 'lines', 'donutRing'] as const;
  const asked = names.find((name) => brief.subjects.includes(name));
  const first = asked ?? random.branch('kind').deal(names);
  const margin = 0.09;
  const boxes = splitBoxes({
    x: margin,
    y: margin,
    width: width - margin * 2,
    height: height - margin * 2,
  });
  boxes.forEach((box, index) => {
    drawCard(scene, box);
    const inner = {
      x: box.x + 0.06,
      y: box.y + 0.06,
      width: box.width - 0.12,
      height: box.height - 0.12,
    };
    const kind =
      index === 0 ? first : (names[(names.indexOf(first) + index) % names.length] ?? 'lines');
    drawHead(scene, inner);
    kinds[kind](
      { ...scene, random: random.branch(`chart ${index}`) },
      { ...inner, y: inner.y + 0.13, height: inner.height - 0.13 },
    );
  });
}

/** Cuts a long box so that no card is much longer than twice its other side. */
function splitBoxes(box: Box): Box[] {
  const gap = 0.05;
  const count = Math.min(
    3,
    Math.max(1, Math.round(Math.max(box.width / box.height, box.height / box.width) / 1.5)),
  );
  return Array.from({ length: count }, (_, index) => {
    if (box.width > box.height) {
      const width = (box.width - gap * (count - 1)) / count;
      return { ...box, x: box.x + index * (width + gap), width };
    }
    const height = (box.height - gap * (count - 1)) / count;
    return { ...box, y: box.y + index * (height + gap), height };
  });
}

function drawCard({ canvas, palette }: Scene, { x, y, width, height }: Box): void {
  const card = palette.background.l < 0.5 ? lighter(palette.background, 0.05) : palette.light;
  canvas.fill(
    roundRect(x - 0.004, y + 0.012, width + 0.008, height, 0.045),
    faded(palette.ink, 0.07),
  );
  canvas.fill(roundRect(x, y + 0.005, width, height, 0.042), faded(palette.ink, 0.06));
  canvas.fill(roundRect(x, y, width, height, 0.04), card);
}

/** Bars in place of a heading. */
function drawHead({ canvas, palette }: Scene, { x, y, width }: Box): void {
  const ink = palette.background.l < 0.5 ? palette.light : palette.ink;
  canvas.fill(roundRect(x, y, Math.min(0.3, width * 0.45), 0.034, 0.017), faded(ink, 0.85));
  canvas.fill(roundRect(x, y + 0.052, Math.min(0.2, width * 0.3), 0.02, 0.01), faded(ink, 0.28));
  canvas.fill(
    roundRect(x + width - 0.1, y, 0.1, 0.04, 0.02),
    tint(palette.main, palette.background.l < 0.5 ? 0.1 : 0.7),
  );
}

function drawGrid({ canvas, palette }: Scene, { x, y, width, height }: Box): void {
  const ink = palette.background.l < 0.5 ? palette.light : palette.ink;
  for (let line = 0; line < 5; line += 1)
    canvas.fill(
      rect(x, y + ((height - 0.04) * line) / 4, width, 0.003),
      faded(ink, line === 4 ? 0.3 : 0.1),
    );
  const ticks = Math.max(4, Math.round(width / 0.12));
  for (let tick = 0; tick < ticks; tick += 1)
    canvas.fill(
      roundRect(
        x + (width * (tick + 0.5)) / ticks - 0.018,
        y + height - 0.018,
        0.036,
        0.013,
        0.006,
      ),
      faded(ink, 0.22),
    );
}

const bars: Chart = (scene, box) => {
  const { canvas, palette, random } = scene;
  drawGrid(scene, box);
  const count = Math.max(4, Math.round(box.width / 0.12));
  const pitch = box.width / count;
  const floor = box.y + box.height - 0.04;
  const best = random.whole(Math.floor(count / 2), count - 1);
  for (let bar = 0; bar < count; bar += 1) {
    const trend = 0.35 + 0.4 * (bar / count) + random.between(-0.14, 0.14);
    const tall = (bar === best ? 0.95 : Math.min(0.86, trend)) * (box.height - 0.04);
    const wide = pitch * 0.46;
    const x = box.x + pitch * (bar + 0.5) - wide / 2;
    const tone = bar === best ? palette.accent : palette.main;
    const path = roundRect(x, floor - tall, wide, tall + wide, wide * 0.22);
    canvas.inside(rect(x, 0, wide, floor), () =>
      canvas.fill(path, vertical(floor - tall, floor, tone, mix(tone, lighter(tone, 0.08), 0.8))),
    );
  }
};

const lines: Chart = (scene, box) => {
  const { canvas, palette, random } = scene;
  drawGrid(scene, box);
  const floor = box.y + box.height - 0.04;
  const rise = box.height - 0.04;
  const make = (from: number, to: number) => {
    const points: number[] = [];
    const steps = Math.max(5, Math.round(box.width / 0.14));
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps;
      const value = from + (to - from) * part + random.between(-0.1, 0.1);
      points.push(box.x + box.width * part, floor - rise * Math.min(0.96, Math.max(0.06, value)));
    }
    return points;
  };
  const under = make(0.3, 0.45);
  const main = make(0.34, 0.86);
  canvas.fill(
    ground(main, floor),
    vertical(box.y, floor, faded(palette.main, 0.38), faded(palette.main, 0.02)),
  );
  canvas.stroke(curve(under), 0.011, palette.second);
  canvas.stroke(curve(main), 0.016, palette.main);
  const index = main.length - 4;
  const x = main[index] ?? 0;
  const y = main[index + 1] ?? 0;
  canvas.fill(rect(x - 0.0015, y, 0.003, floor - y), faded(palette.main, 0.5));
  canvas.fill(circle(x, y, 0.028), palette.light);
  canvas.fill(circle(x, y, 0.018), palette.accent);
};

const donutRing: Chart = ({ canvas, palette, random }, box) => {
  const isFlat = box.width > box.height * 1.25;
  const radius = Math.min(
    isFlat ? box.width * 0.3 : box.width / 2,
    isFlat ? box.height / 2 : box.height * 0.38,
  );
  const x = isFlat ? box.x + radius : box.x + box.width / 2;
  const y = isFlat ? box.y + box.height / 2 : box.y + radius;
  const ink = palette.background.l < 0.5 ? palette.light : palette.ink;
  const shares = [
    random.between(0.36, 0.48),
    random.between(0.2, 0.26),
    random.between(0.12, 0.18),
  ];
  const tones = [palette.main, palette.accent, palette.second, tint(palette.main, 0.6)];
  let from = -Math.PI / 2;
  tones.forEach((tone, index) => {
    const share = shares[index] ?? 1 - shares.reduce((sum, part) => sum + part, 0);
    const to = from + share * Math.PI * 2;
    canvas.fill(sector(x, y, radius * 0.62, radius, from + 0.02, to - 0.02), tone);
    from = to;
  });
  canvas.fill(
    roundRect(x - radius * 0.26, y - radius * 0.12, radius * 0.52, radius * 0.13, radius * 0.065),
    faded(ink, 0.8),
  );
  canvas.fill(
    roundRect(x - radius * 0.17, y + radius * 0.1, radius * 0.34, radius * 0.08, radius * 0.04),
    faded(ink, 0.28),
  );
  const legendX = isFlat ? x + radius + 0.08 : box.x;
  const legendY = isFlat ? y - 0.12 : y + radius + 0.05;
  const columns = isFlat ? 1 : 2;
  tones.forEach((tone, index) => {
    const rowY = legendY + Math.floor(index / columns) * 0.08;
    const rowX = legendX + (index % columns) * (box.width / 2);
    if (rowY > box.y + box.height - 0.02) return;
    canvas.fill(circle(rowX + 0.015, rowY + 0.012, 0.015), tone);
    canvas.fill(
      roundRect(rowX + 0.05, rowY, Math.min(0.15, box.width * 0.25), 0.022, 0.011),
      faded(darker(ink, 0), 0.4),
    );
  });
};

const kinds = { bars, lines, donutRing };
