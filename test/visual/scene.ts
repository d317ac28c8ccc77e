import { box, documentOf } from '../support/documents.ts';

const photo = { type: 'IMAGE', scaleMode: 'FILL', imageRef: 'a'.repeat(40), blendMode: 'NORMAL' };

function text(id: string, characters: string, x: number, y: number) {
  const style = { fontFamily: 'Inter', fontWeight: 400, fontSize: 14 };
  return { ...box(id, characters, x, y, 300, 20), type: 'TEXT', characters, style };
}

/** A document with one of everything that the window's pictures show. */
export const scene = documentOf({
  ...box('1:0', 'Home', 0, 0, 1400, 900),
  type: 'FRAME',
  children: [
    box('1:1', 'Hero / market', 0, 0, 640, 360),
    text('1:20', 'Fresh fruit from Pasar Santa', 0, 370),
    text('1:21', 'Open every morning', 0, 400),
    box('1:2', 'Avatar', 700, 200, 64, 64),
    { ...box('1:3', 'Photo', 700, 300, 400, 300), fills: [photo] },
    { ...box('1:4', 'Blob', 760, 360, 120, 120), type: 'ELLIPSE' },
    { ...box('1:5', 'Shirt', 1110, 0, 200, 300), fills: [photo] },
    box(
      '1:6',
      'Landing page / Section 3 / Gallery / Picture with a name that is long',
      0,
      500,
      90,
      90,
    ),
    {
      ...box('1:7', 'Card', 0, 650, 80, 80),
      type: 'GROUP',
      children: [box('1:8', 'One', 0, 650, 80, 80)],
    },
    { ...box('1:9', 'Hidden box', 120, 650, 80, 80), visible: false },
  ],
});
