import type { SlotRole } from './slot.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that say what a picture is for; the first role that is named wins. */
export const roleWords: readonly (readonly [SlotRole, ReadonlySet<string>])[] = [
  ['avatar', words('avatar portrait headshot potret')],
  ['logo', words('logo logotype')],
  ['map', words('map peta')],
  ['chart', words('chart graph diagram grafik bagan')],
  ['illustration', words('illustration artwork ilustrasi')],
  ['screenshot', words('screenshot')],
  ['hero', words('hero cover banner poster sampul spanduk')],
  ['thumbnail', words('thumbnail thumb miniatur')],
];

/** Words that say only that there is a picture. */
export const pictureWords = words('image img photo picture pic placeholder gambar foto');

/** With a picture word these say what it shows. */
export const productWords = words('product produk');
export const personWords = words('profile profil user pengguna');

/** Layers that people press, type into or wait for; their names often say "photo". */
export const controlWords = words(
  [
    'icon ikon ic glyph button btn tombol link toggle switch checkbox radio chip badge tag tab',
    'input field search select dropdown slider control arrow caret cursor keyboard key',
    'nav navigation navbar menu bar breadcrumb pagination dot indicator tooltip toast',
    'skeleton loading loader spinner divider separator shadow overlay gradient scrim',
  ].join(' '),
);

/** Layers beside a picture that hold its lettering: "Hero title", "photo caption". */
export const letteringWords = words(
  'text teks title judul caption label heading headline subtitle description body copy',
);

/** A short text that begins with one of these is a link: "See all", "Lihat semua". */
export const linkWords = words('see view show read more lihat baca selengkapnya');
