import { ambiguous, type Drawn, ellipse, frame, group, line, rect, slot, text } from './draw.ts';
import { makeScene } from './scene.ts';

const old = { fill: '#c4c4c4' };
const dark = { fill: '#8a8a8a' };

function crossed(x: number, y: number, width: number, height: number): Drawn {
  return group('Group 12', [
    slot('food', rect('Rectangle 8', [x, y, width, height], old)),
    line('Line 4', [x, y, width, height]),
    line('Line 5', [x, y, width, height]),
  ]);
}

function dish(y: number, name: string, price: string): Drawn[] {
  return [
    rect('Rectangle 21', [16, y, 343, 96], { fill: '#ffffff', stroke: '#cccccc' }),
    slot('food', rect('Rectangle 22', [24, y + 8, 80, 80], old)),
    text(name, 116, y + 12, 16),
    text(price, 116, y + 40, 13),
    rect('Rectangle 23', [280, y + 56, 68, 28], { ...dark, rest: { cornerRadius: 14 } }),
    text('Tambah', 292, y + 62, 12),
  ];
}

const tabs = [40, 130, 220, 310].flatMap((x, index) => [
  ellipse(`Ellipse ${index + 1}`, [x, 752, 24, 24], old),
  text(['Beranda', 'Pesanan', 'Promo', 'Akun'][index] ?? '', x - 10, 780, 10),
]);

const home = frame(
  'Beranda',
  [0, 0, 375, 812],
  [
    text('9:41', 20, 12, 14),
    text('Lagi pengen makan apa, Dimas?', 16, 52, 20),
    rect('Rectangle 2', [16, 92, 343, 44], { ...old, rest: { cornerRadius: 8 } }),
    text('Cari warung atau menu', 32, 104),
    slot('hero', rect('Rectangle 3', [16, 152, 343, 140], { fill: '#b0b0b0' })),
    text('gambar promo', 130, 214, 16),
    ...[16, 106, 196, 286].flatMap((x, index) => [
      ambiguous(ellipse(`Ellipse 1${index}`, [x, 308, 56, 56], old)),
      text(['Nasi', 'Mie', 'Minuman', 'Jajanan'][index] ?? '', x + 8, 370, 12),
    ]),
    text('Terlaris minggu ini', 16, 402, 18),
    ...dish(436, 'Nasi goreng kampung', 'Rp 18.000'),
    ...dish(540, 'Soto ayam Lamongan', 'Rp 22.000'),
    ...dish(644, 'Es teler 77', 'Rp 15.000'),
    rect('Rectangle 30', [0, 740, 375, 72], { fill: '#ffffff', stroke: '#cccccc' }),
    ...tabs,
  ],
  { fill: '#ffffff' },
);

const detail = frame(
  'Detail warung',
  [475, 0, 375, 812],
  [
    crossed(0, 0, 375, 220),
    text('Warung Bu Sri', 16, 236, 24),
    text('Masakan Jawa rumahan, sambalnya juara', 16, 270),
    ...[16, 132, 248].map((x) => crossed(x, 312, 104, 104)),
    text('Ulasan', 16, 440, 18),
    ...[
      ['Rani Wulandari', 'Lodehnya enak banget, porsinya pas.'],
      ['Agus Setiawan', 'Antre lama tapi sepadan.'],
    ].flatMap(([name = '', words = ''], index) => {
      const y = 480 + 72 * index;
      return [
        slot('portrait', ellipse('Ellipse 9', [16, y, 40, 40], old)),
        text(name, 68, y, 14),
        text(words, 68, y + 22, 12),
      ];
    }),
    slot('map', rect('Rectangle 40', [16, 640, 343, 90], { fill: '#dddddd' })),
    text('peta lokasi', 150, 676),
    rect('Rectangle 41', [16, 750, 343, 48], { ...dark, rest: { cornerRadius: 24 } }),
    text('Pesan sekarang', 130, 764, 16),
  ],
  { fill: '#ffffff' },
);

const signUp = frame(
  'Daftar',
  [950, 0, 375, 812],
  [
    text('Buat akun', 16, 80, 28),
    ...['Nama lengkap', 'Nomor HP', 'Kata sandi'].flatMap((label, index) => {
      const y = 150 + 88 * index;
      return [text(label, 16, y), rect('Rectangle 50', [16, y + 24, 343, 48], old)];
    }),
    text('Alamat', 16, 414),
    rect('Rectangle 53', [16, 438, 343, 110], old),
    rect('Rectangle 54', [16, 572, 20, 20], old),
    text('Saya setuju dengan syarat dan ketentuan', 44, 574, 12),
    rect('Rectangle 55', [16, 620, 343, 48], dark),
    text('Daftar', 165, 634, 16),
  ],
  { fill: '#ffffff' },
);

/** Low-fi mobile screens of an Indonesian food app: loose layers, old default grey, no names. */
export const warungApp = makeScene('warung-app', [home, detail, signUp]);
