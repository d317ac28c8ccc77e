import { type Drawn, ellipse, frame, rect, slot, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

const white = { fill: '#ffffff', rest: { cornerRadius: 16 } };

function room(x: number, words: string, night: string): Drawn {
  return frame(
    'بطاقة',
    [x, 560, 164, 220],
    [
      slot('place', rect('صورة الغرفة', [0, 0, 164, 120])),
      text(words, 16, 132, 15),
      text(night, 16, 160, 13),
      frame('زر', [16, 184, 132, 28], [text('احجز', 50, 6, 12)], { fill: '#8c5a3c' }),
    ],
    white,
  );
}

const home = slot(
  'hero',
  frame(
    'الرئيسية',
    [0, 0, 375, 812],
    [
      text('رياض الياسمين', 200, 80, 28),
      text('إقامة هادئة في قلب المدينة القديمة', 120, 130, 15),
      rect('Rectangle 3', [16, 480, 343, 52], white),
      text('ابحث عن غرفة', 220, 496, 15),
      room(16, 'غرفة الفناء', '٦٠٠ درهم'),
      room(195, 'جناح السطح', '٩٥٠ درهم'),
    ],
    { fill: 'image' },
  ),
);

const detalle = frame(
  'Detalle',
  [475, 0, 375, 812],
  [
    slot('place', rect('Imagen principal', [0, 0, 375, 260], { fill: '#d6d0c8' })),
    text('Habitación del patio', 16, 280, 24),
    text('Dos camas, desayuno y vistas al jardín', 16, 314, 14),
    text('Cómo llegar', 16, 352, 18),
    slot(
      'map',
      frame(
        'Mapa',
        [16, 384, 343, 140],
        [vector('ruta', [60, 30, 200, 70], { stroke: '#8c5a3c' })],
        { fill: '#e3e3e0' },
      ),
    ),
    text('Tu anfitriona', 16, 544, 18),
    slot('portrait', ellipse('Foto', [16, 576, 56, 56])),
    text('Fátima Benali', 88, 582, 16),
    text('Responde en una hora', 88, 606, 13),
    rect('Botón', [16, 740, 343, 52], { fill: '#8c5a3c' }),
    text('Reservar', 150, 754, 16),
  ],
  { fill: '#ffffff' },
);

/** A polaroid that is turned, with the size only its JSON with paths tells. */
const polaroids = frame(
  'Galerie',
  [950, 0, 800, 420],
  [
    text('Vos souvenirs du riad', 40, 30, 24),
    slot(
      'photo',
      rect('image 4', [40, 90, 259, 288], {
        fill: 'image',
        rest: { rotation: 0.14, size: { x: 224, y: 259 } },
      }),
    ),
    slot('photo', rect('image 5', [420, 100, 224, 259], { fill: 'image' })),
    rect('image 6', [740, 40, 24, 24], { fill: 'image' }),
  ],
  { fill: '#ffffff' },
);

/** A hotel in Arabic, Spanish and French; the first screen's own fill is the picture. */
export const riadBooking = makeScene('riad-booking', [home, detalle, polaroids]);
