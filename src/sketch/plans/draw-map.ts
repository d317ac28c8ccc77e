import { type Colour, darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { circle, rect, roundRect } from '../raster/shapes.ts';
import { blob, curve } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { pin } from '../things/signs.ts';
import { drawShadow } from '../things/solid.ts';

/** A town plan: blocks between streets, a park, a river, a route and its pin. */
export function drawMap(scene: Scene): void {
  const { canvas, width, height, palette, random } = scene;
  const isDark = palette.background.l < 0.5;
  const land = isDark ? palette.background : tint(palette.surface, 0.55);
  const streets = isDark ? lighter(land, 0.1) : palette.light;
  const water = isDark ? mix(land, palette.second, 0.4) : tint(natural(palette, '#8dbdd0'), 0.3);
  const park = isDark
    ? mix(land, natural(palette, '#4f7f5c'), 0.5)
    : tint(natural(palette, '#93bd86'), 0.3);
  canvas.fill(rect(0, 0, width, height), land);

  const turn = random.between(-0.35, 0.35);
  const reach = Math.hypot(width, height);
  canvas.within(
    [
      [Math.cos(turn), -Math.sin(turn), width / 2],
      [Math.sin(turn), Math.cos(turn), height / 2],
    ],
    () => {
      drawBlocks(scene, reach, land, park);
      drawStreets(scene, reach, streets, darker(land, 0.035));
    },
  );
  drawRiver(scene, water, streets);
  drawRoute(scene);
}

function drawBlocks({ canvas, random }: Scene, reach: number, land: Colour, park: Colour): void {
  const blocks = random.branch('blocks');
  const pitch = 0.19;
  const count = Math.ceil(reach / 2 / pitch);
  for (let row = -count; row < count; row += 1) {
    for (let column = -count; column < count; column += 1) {
      const x = column * pitch + 0.012;
      const y = row * pitch + 0.012;
      const size = pitch - 0.024;
      if (blocks.chance(0.1)) {
        canvas.fill(roundRect(x, y, size, size, 0.012), park);
        for (let tree = 0; tree < 4; tree += 1)
          canvas.fill(
            circle(
              x + blocks.between(0.03, size - 0.03),
              y + blocks.between(0.03, size - 0.03),
              0.013,
            ),
            darker(park, 0.07),
          );
        continue;
      }
      const across = blocks.between(0.35, 0.65) * size;
      const down = blocks.between(0.35, 0.65) * size;
      const tone = () => darker(land, blocks.between(0.012, 0.045));
      if (blocks.chance(0.7))
        canvas.fill(roundRect(x + 0.008, y + 0.008, across - 0.012, down - 0.012, 0.006), tone());
      if (blocks.chance(0.7))
        canvas.fill(
          roundRect(x + across + 0.004, y + 0.008, size - across - 0.012, down - 0.012, 0.006),
          tone(),
        );
      if (blocks.chance(0.7))
        canvas.fill(
          roundRect(x + 0.008, y + down + 0.004, size - 0.016, size - down - 0.012, 0.006),
          tone(),
        );
    }
  }
}

function drawStreets({ canvas, random }: Scene, reach: number, tone: Colour, edge: Colour): void {
  const streets = random.branch('streets');
  const pitch = 0.19;
  const half = reach / 2 + 0.2;
  const count = Math.ceil(half / pitch);
  const avenue = streets.whole(2, 3);
  for (const isEdge of [true, false]) {
    for (let line = -count; line <= count; line += 1) {
      const isAvenue = (line + 40) % avenue === 0;
      const wide = (isAvenue ? 0.034 : 0.018) + (isEdge ? 0.006 : 0);
      const colour = isEdge ? edge : tone;
      canvas.fill(rect(-half, line * pitch - wide / 2, half * 2, wide), colour);
      canvas.fill(rect(line * pitch - wide / 2, -half, wide, half * 2), colour);
    }
    const slope = 0.55;
    canvas.stroke(
      new Trace(-half, -half * slope + 0.1).line(half, half * slope + 0.1).path,
      isEdge ? 0.056 : 0.048,
      isEdge ? edge : tone,
    );
  }
}

function drawRiver({ canvas, width, height, random }: Scene, water: Colour, bridge: Colour): void {
  const river = random.branch('river');
  const goesDown = river.chance(0.5);
  const line: number[] = [];
  const base = river.pick([0.2, 0.8]);
  for (let step = -1; step <= 6; step += 1) {
    const along = step / 5;
    const away = base + river.between(-0.1, 0.1);
    line.push(goesDown ? width * away : width * along, goesDown ? height * along : height * away);
  }
  canvas.stroke(curve(line), 0.15, darker(water, 0.03));
  canvas.stroke(curve(line), 0.138, water);
  const lakeX = line[6] ?? width / 2;
  const lakeY = line[7] ?? height / 2;
  canvas.fill(
    blob([
      lakeX - 0.17,
      lakeY,
      lakeX - 0.06,
      lakeY - 0.12,
      lakeX + 0.1,
      lakeY - 0.1,
      lakeX + 0.17,
      lakeY + 0.03,
      lakeX + 0.05,
      lakeY + 0.13,
      lakeX - 0.1,
      lakeY + 0.11,
    ]),
    water,
  );
  for (const index of [2, 5]) {
    const x = line[index * 2] ?? 0;
    const y = line[index * 2 + 1] ?? 0;
    canvas.fill(
      goesDown ? rect(x - 0.12, y - 0.018, 0.24, 0.036) : rect(x - 0.018, y - 0.12, 0.036, 0.24),
      bridge,
    );
  }
}

function drawRoute({ canvas, width, height, palette, random }: Scene): void {
  const route = random.branch('route');
  const fromX = width * route.between(0.2, 0.3);
  const fromY = height * route.between(0.66, 0.76);
  const toX = width * route.between(0.58, 0.7);
  const toY = height * route.between(0.38, 0.48);
  const bendX = fromX + (toX - fromX) * route.between(0.35, 0.65);
  const path = new Trace(fromX, fromY)
    .line(bendX - 0.04, fromY)
    .bend(bendX, fromY, bendX, fromY - 0.04)
    .line(bendX, toY + 0.04)
    .bend(bendX, toY, bendX + 0.04, toY)
    .line(toX, toY).path;
  canvas.stroke(path, 0.036, faded(palette.light, 0.9));
  canvas.stroke(path, 0.022, palette.main);
  canvas.fill(circle(fromX, fromY, 0.034), palette.light);
  canvas.fill(circle(fromX, fromY, 0.02), palette.main);
  drawShadow(canvas, toX + 0.01, toY + 0.004, 0.06, palette.ink, 0.4);
  const tall = 0.21;
  canvas.within(
    [
      [tall, 0, toX],
      [0, tall, toY],
    ],
    () =>
      pin.draw(
        canvas,
        { ...palette, asked: palette.asked ?? palette.accent, accent: palette.main },
        route,
      ),
  );
}
