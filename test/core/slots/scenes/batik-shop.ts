import {
  component,
  ellipse,
  frame,
  hidden,
  instance,
  layer,
  moved,
  offscreen,
  rect,
  slot,
  text,
  vector,
} from './draw.ts';
import { makeScene } from './scene.ts';

const placeholder = component(
  'Image Placeholder',
  [0, 0, 164, 164],
  [
    rect('Background', [0, 0, 164, 164], { fill: '#e8e8ee' }),
    frame(
      'icon/image',
      [62, 62, 40, 40],
      [
        vector('Vector', [4, 12, 32, 24], { fill: '#a0a0aa' }),
        ellipse('Ellipse', [8, 6, 8, 8], { fill: '#a0a0aa' }),
      ],
    ),
  ],
);

const card = component(
  'Kartu produk',
  [0, 0, 164, 260],
  [
    slot('product', instance(placeholder, 0, 0)),
    frame('Badge', [8, 8, 44, 22], [text('-20%', 8, 4, 11)], { fill: '#d23f3f' }),
    frame(
      'Tombol suka',
      [124, 8, 32, 32],
      [vector('heart', [8, 8, 16, 16], { stroke: '#333333' })],
      {
        fill: '#ffffff',
        rest: { cornerRadius: 16 },
      },
    ),
    text('Kemeja batik parang', 0, 174, 14, 'Judul'),
    text('Rp 289.000', 0, 198, 14, 'Harga'),
    frame(
      'Rating',
      [0, 222, 90, 18],
      [layer('STAR', 'Star', [0, 2, 14, 14], { fill: '#f5b400' }), text('4,9', 20, 0, 12)],
    ),
  ],
  { fill: '#ffffff' },
);

const goods = [
  ['Kemeja batik parang', 'Rp 289.000'],
  ['Kain tulis Pekalongan', 'Rp 750.000'],
  ['Tas anyaman pandan', 'Rp 199.000'],
  ['Selendang mega mendung', 'Rp 165.000'],
];

const home = frame(
  'Beranda',
  [0, 0, 360, 1200],
  [
    frame(
      'Status bar',
      [0, 0, 360, 24],
      [text('12.30', 16, 4, 12), rect('Baterai', [320, 6, 24, 12])],
    ),
    frame(
      'App bar',
      [0, 24, 360, 56],
      [
        text('Griya Batik', 16, 16, 20),
        slot('portrait', ellipse('Foto profil', [308, 10, 36, 36])),
      ],
    ),
    frame('Kolom pencarian', [16, 92, 328, 44], [text('Cari batik, tas, kain', 44, 13)], {
      fill: '#f1f1f4',
    }),
    slot(
      'hero',
      frame(
        'Banner utama',
        [16, 152, 328, 160],
        [
          text('Koleksi Lebaran', 20, 40, 22),
          frame('Tombol', [20, 96, 110, 36], [text('Lihat koleksi', 14, 9, 12)], {
            fill: '#333333',
          }),
        ],
        { fill: 'image' },
      ),
    ),
    frame(
      'Indikator',
      [156, 322, 48, 8],
      [0, 20, 40].map((x) => ellipse('Dot', [x, 0, 8, 8])),
    ),
    text('Pilihan untuk kamu', 16, 348, 18),
    ...goods.map((words, index) =>
      instance(card, 16 + 172 * (index % 2), 384 + 276 * Math.floor(index / 2), [
        '-20%',
        ...words,
        '4,9',
      ]),
    ),
    text('Toko terdekat', 16, 948, 18),
    slot(
      'map',
      frame('Peta', [16, 980, 328, 120], [vector('pin', [152, 40, 24, 32], { fill: '#d23f3f' })], {
        fill: '#dfe5e1',
      }),
    ),
    frame(
      'Bottom nav',
      [0, 1140, 360, 60],
      [20, 110, 200, 290].map((x) =>
        frame('Tab', [x, 8, 50, 44], [rect('Ikon', [13, 0, 24, 24]), text('Akun', 10, 28, 11)]),
      ),
      { fill: '#ffffff' },
    ),
  ],
  { fill: '#ffffff' },
);

const strip = frame(
  'Terakhir dilihat',
  [460, 0, 360, 220],
  [
    text('Terakhir dilihat', 16, 8, 18),
    frame(
      'Geser',
      [0, 44, 360, 176],
      [16, 196, 376].map((x) => {
        const tile = moved(instance(placeholder, 0, 0), x, 0);
        return x > 360 ? offscreen('product', tile) : slot('product', tile);
      }),
      { rest: { clipsContent: true } },
    ),
    hidden(rect('Gambar lama', [16, 44, 164, 164], { fill: 'image' })),
  ],
  { fill: '#ffffff' },
);

/** An Indonesian shop made of instances of one card. */
export const batikShop = makeScene('batik-shop', [home, strip]);
