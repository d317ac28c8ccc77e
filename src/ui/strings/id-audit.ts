import { counted } from './counted.ts';
import type { auditInEnglish } from './en-audit.ts';

/** What the list of our pictures says, in Bahasa Indonesia. */
export const auditInIndonesian: typeof auditInEnglish = {
  title: 'Gambar dari Greybox',
  scope: 'Cari di',
  scopes: { page: 'Halaman ini', file: 'Seluruh file' },
  filter: 'Tampilkan',
  filters: { all: 'Semua', draft: 'Draf', final: 'Jadi' },
  reading: 'Mencari gambar…',
  found: (count) => `${counted(count, 'id')} gambar`,
  nothing: {
    title: 'Belum ada gambar dari Greybox',
    text: 'Gambar buatan Greybox didaftar di sini beserta permintaannya, agar tidak ada gambar sementara yang ikut rilis.',
  },
  noneShown: 'Tidak ada gambar seperti itu.',
  list: 'Daftar gambar',
  chooseAll: 'Pilih semua yang tampil',
  choose: (layer) => `Pilih ${layer}`,
  chosen: (count) => `${counted(count, 'id')} terpilih`,
  annotate: 'Beri anotasi',
  annotateHint: 'Untuk pengembang, di Dev Mode: apa gambarnya, dan teks altnya.',
  unannotate: 'Hapus anotasi',
  annotated: 'Beranotasi',
  refused: (layers) => `Tidak bisa diberi anotasi: ${layers}.`,
  alt: 'Teks alt',
  altOf: (layer) => `Teks alt ${layer}`,
  altPlaceholder: 'Untuk yang tidak bisa melihatnya',
  placeholderPicture: 'Gambar sementara',
  finalPicture: 'Gambar jadi',
  unknown: 'Kini fill lain yang tampak.',
  promptLine: 'Diminta',
  modelLine: 'Pembuat',
  altLine: 'Teks alternatif',
  draft: 'Draf',
  final: 'Jadi',
};
