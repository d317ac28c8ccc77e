import { box, documentOf } from './documents.ts';

function text(id: string, characters: string, x: number, y: number) {
  const style = { fontFamily: 'Inter', fontWeight: 400, fontSize: 14 };
  return { ...box(id, 'Caption', x, y, 300, 20), type: 'TEXT', characters, style };
}

function frame(id: string, name: string, x: number, children: unknown[]) {
  return { ...box(id, name, x, 0, 400, 1200), type: 'FRAME', fills: [], children };
}

/** An instance of the card, whose picture is the same part of all of them. */
function card(id: string, y: number) {
  const children = [box(`I${id};9:2`, 'Card image', 0, 0, 320, 180)];
  return { ...box(id, 'Card', 0, y, 320, 200), type: 'INSTANCE', componentId: '9:1', children };
}

/**
 * Two screens: a wide opening picture and two portraits with words of their own, and four cards
 * that say nothing, two on each screen.
 */
export const wireframe = {
  ...documentOf(
    frame('1:0', 'Home', 0, [
      box('1:1', 'Hero image', 0, 0, 400, 220),
      text('1:2', 'Fresh fruit from Pasar Santa', 0, 230),
      card('1:10', 700),
      card('1:11', 920),
    ]),
    frame('2:0', 'Team', 500, [
      box('2:1', 'Avatar image', 0, 0, 96, 96),
      text('2:2', 'Ayu Lestari, head of design', 110, 30),
      box('2:3', 'Photo of the workshop', 0, 110, 300, 160),
      card('2:10', 700),
      card('2:11', 920),
    ]),
    {
      ...box('9:1', 'Card', 1000, 0, 320, 200),
      type: 'COMPONENT',
      fills: [],
      children: [box('9:2', 'Card image', 0, 0, 320, 180)],
    },
  ),
  components: { '9:1': { key: 'card', name: 'Card' } },
};
