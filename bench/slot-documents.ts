/** Layers of one card of `drawCard`, itself included. */
const layersOfCard = 9;
const cardsOfScreen = 11;

type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * A document of Figma's REST JSON with about `count` layers: screens of cards, each with a picture's
 * box, lettering, a button and an icon. In `oneScreen` all of them lie in a single frame.
 */
export function slotDocument(count: number, oneScreen: boolean): unknown {
  let made = 0;
  const layer = (type: string, name: string, [x, y, width, height]: Box, more = {}) => {
    made += 1;
    return {
      ...{ id: `1:${made}`, type, name, strokes: [], children: [] },
      absoluteBoundingBox: { x, y, width, height },
      fills: [{ type: 'SOLID', blendMode: 'NORMAL', color: { r: 0.85, g: 0.85, b: 0.85, a: 1 } }],
      ...more,
    };
  };
  const words = (x: number, y: number, characters: string) =>
    layer('TEXT', characters, [x, y, 7 * characters.length, 18], {
      ...{ characters, style: { fontSize: 14 } },
    });
  const card = (x: number, y: number) =>
    layer('FRAME', 'Card', [x, y, 170, 190], {
      fills: [{ type: 'SOLID', color: { r: 1, g: 1, b: 1, a: 1 } }],
      children: [
        layer('RECTANGLE', `Rectangle ${made}`, [x, y, 170, 120]),
        words(x + 8, y + 126, `Kopi susu ${made}`),
        words(x + 8, y + 150, 'Rp 25.000'),
        layer('FRAME', 'Button', [x + 90, y + 150, 70, 28], {
          children: [words(x + 100, y + 155, 'Beli')],
        }),
        layer('GROUP', `Group ${made}`, [x + 130, y + 4, 36, 36], {
          fills: [],
          children: [layer('VECTOR', 'Vector', [x + 138, y + 12, 20, 20])],
        }),
      ],
    });
  const screens = Array.from(
    { length: Math.ceil(count / (layersOfCard * cardsOfScreen + 1)) },
    (_, index) => {
      const [left, top] = [500 * (index % 30), 1400 * Math.floor(index / 30)];
      const cards = Array.from({ length: cardsOfScreen }, (_, place) =>
        card(left + 180 * (place % 2), top + 200 * Math.floor(place / 2)),
      );
      return layer('FRAME', `Screen ${index}`, [left, top, 375, 1300], { children: cards });
    },
  );
  const side = 100_000;
  return oneScreen
    ? layer('FRAME', 'All', [0, 0, side, side], { fills: [], children: screens })
    : { ...layer('CANVAS', 'Page', [0, 0, 0, 0]), children: screens };
}
