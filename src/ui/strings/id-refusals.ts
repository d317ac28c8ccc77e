import type { RefusalReason } from '../../core/selection.ts';

/** Why a selected layer takes no part, and what to do about it. */
export const refusalInIndonesian: Readonly<Record<RefusalReason, string>> = {
  group: 'Grup tidak punya fill. Pilih layer di dalamnya: Ctrl atau ⌘ lalu klik.',
  section: 'Section tidak bisa menampung gambar. Pilih frame atau bentuk di dalamnya.',
  slice: 'Slice tidak bisa menampung gambar. Pilih frame atau bentuk.',
  line: 'Garis tidak punya bidang untuk diisi. Pilih bentuk.',
  'no-fills': 'Layer jenis ini tidak punya fill. Pilih frame atau bentuk.',
  'mixed-fills': 'Hurufnya punya fill berbeda-beda. Beri teks itu satu fill dulu.',
  video: 'Layer ini berisi video yang akan dibuang Figma. Pilih layer lain atau hapus videonya.',
  'unknown-paint':
    'Layer ini berisi pola atau shader yang akan dibuang Figma. Hapus fill itu atau taruh persegi di atasnya.',
  'read-only': 'Layer ini milik komponen dari file lain. Lepaskan, atau ubah di sana.',
  hidden: 'Layer ini tersembunyi. Tampilkan dulu.',
  empty: 'Layer ini tidak punya ukuran. Perbesar dulu.',
  'mask-misses':
    'Bentuk ini tidak berada di atas gambar. Pindahkan ke sana, atau batalkan pilihannya.',
};
