import type { editInEnglish } from './en-edit.ts';

const optional = 'Opsional: apa yang seharusnya ada di sana';

/** What Edit says, in Bahasa Indonesia. */
export const editInIndonesian: typeof editInEnglish = {
  verb: 'Yang dilakukan pada bagian mask',
  verbs: {
    replace: 'Ganti',
    add: 'Tambah',
    remove: 'Hapus',
    repair: 'Perbaiki',
    background: 'Latar',
    expand: 'Perluas',
  },
  run: {
    replace: 'Ganti',
    add: 'Tambah',
    remove: 'Hapus',
    repair: 'Perbaiki',
    background: 'Ganti latar',
    expand: 'Perluas',
  },
  promptOptional: 'Prompt (opsional)',
  promptPlaceholder: {
    replace: 'Apa yang harus tampak di bagian mask?',
    add: 'Apa yang ditambahkan di bagian mask?',
    remove: optional,
    repair: optional,
    background: 'Apa yang harus ada di belakang bentuk yang dibuat?',
    expand: 'Apa yang harus ikut terlihat?',
  },
  answers: 'Jawaban',

  instruction: 'Instruksi',
  changed: 'Diubah',
  instructionHint: 'Ini yang dikirim, dengan kalimat Anda di tempat {prompt}.',
  putBack: 'Kembalikan',

  window: 'Mask dan area kirim',
  automatic: 'Otomatis',
  changedParts: 'Diatur sendiri',
  preview: 'Yang dikirim, dengan mask di atasnya',
  reading: 'Membaca…',
  sent: (width, height, percent) =>
    `${width}\u00a0×\u00a0${height}\u00a0px dikirim, ${percent}\u00a0% layer tertutup mask.`,
  inBrief: (width, height, percent) => `${width}\u00a0×\u00a0${height}\u00a0px · mask ${percent} %`,
  legend: 'Lebih terang: boleh diubah model. Lebih gelap: bagian yang ditempatkan.',
  lengths: { grow: 'Perlebar', feather: 'Pudar', blend: 'Lebur' },
  lengthHints: {
    grow: 'Seberapa jauh model boleh melewati bentuk, dalam piksel layer.',
    feather: 'Seberapa halus tepi mask-nya, dalam piksel layer.',
    blend: 'Seberapa lembut hasilnya menyatu, dalam piksel layer.',
  },
  auto: 'Oto',
  autoIs: (length) => `Oto · ${length}`,
  allAutomatic: 'Semua otomatis',
  invert: 'Balik: bentuk menandai yang tetap',
  whole: 'Kirim seluruh gambar',
  hideMasks: 'Sembunyikan mask setelah selesai',

  nothingToExpand: {
    title: 'Pilih gambar',
    text: 'Beri ruang di sekelilingnya, lalu bagian kosong diisi hingga menyatu.',
  },
  makeRoom: 'Beri ruang',
  roomHint:
    'Gambar menutupi seluruh layer ini. Pilih rasio dan layer melebar di sekeliling gambarnya; tarik tepinya lagi dengan alat crop.',

  placed: (count, layer) => `${count} varian ditempatkan di “${layer}”.`,
  outside: (count) => `${count} piksel berubah di luar mask`,
  seam: (now) => `Sambungan ${now} ΔE`,
  seamWas: (now, before) => `Sambungan ${now} ΔE (tadinya ${before})`,
  seamMeans:
    'ΔE adalah beda warna yang tampak di kedua sisi tepi mask. Di bawah 1 tidak ada yang melihatnya.',
  moved: (across, down) => `digeser ${across},\u00a0${down}\u00a0px`,
  scaled: (percent) => `diskalakan ${percent}\u00a0%`,
  toned: 'warna disesuaikan',
  showMasks: 'Tampilkan mask',
  hideMasksNow: 'Sembunyikan mask',
};
