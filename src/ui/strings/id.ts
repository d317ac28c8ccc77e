import type { Strings } from './en.ts';
import { auditInIndonesian } from './id-audit.ts';
import { editInIndonesian } from './id-edit.ts';
import { failureInIndonesian } from './id-failures.ts';
import { refusalInIndonesian } from './id-refusals.ts';
import { wireframeInIndonesian } from './id-wireframe.ts';

/** Every sentence that the window says, in Bahasa Indonesia, which has no plural forms. */
export const id: Strings = {
  failure: failureInIndonesian,

  title: 'Greybox',
  tabs: 'Yang akan dilakukan',
  tab: { fill: 'Isi', edit: 'Edit', wireframe: 'Wireframe' },
  settings: 'Pengaturan',
  resize: 'Ubah ukuran jendela',
  dismiss: 'Tutup pesan',
  more: 'Lainnya',

  nothing: {
    fill: {
      title: 'Pilih kotak abu-abu',
      text: 'Satu atau banyak: masing-masing mendapat gambar sendiri, sesuai rasionya.',
    },
    edit: {
      title: 'Pilih gambar dan bentuk di atasnya',
      text: 'Bentuk itu menjadi mask: yang ada di bawahnya berubah, yang lain tetap.',
    },
  },
  maskMissing: 'Buat bentuk di atas gambar ini lalu pilih keduanya. Bentuk itu menjadi mask.',
  viewOnly:
    'File ini hanya bisa dilihat. Gambar tidak bisa ditempatkan di sini; duplikasi ke draf untuk itu.',
  interrupted: (count) =>
    `Greybox ditutup saat bekerja: ${count} layer belum mendapat gambar. Yang sudah dimulai bisa jadi ditagih.`,
  unfinished: (placed, missing, billed) =>
    `Greybox ditutup saat bekerja: ${placed} gambar ditempatkan, ${missing} belum${billed > 0 ? `, ${billed} di antaranya mungkin ditagih` : ''}.`,
  goOn: 'Lanjutkan',
  selectThem: 'Pilih layer itu',

  selection: 'Pilihan',
  omitted: (count) => `${count} layer lain tidak ikut. Pilih paling banyak 500.`,
  showAll: (count) => `Tampilkan semua (${count})`,
  showLess: 'Tampilkan lebih sedikit',
  inFigma: 'pilih di Figma',
  roleOf: (layer) => `Peran ${layer}`,
  role: { target: 'Target', mask: 'Mask', reference: 'Acuan' },
  size: (width, height) => `${Math.round(width)} × ${Math.round(height)}`,

  prompt: 'Prompt',
  promptPlaceholder: 'Apa yang harus tampak? Jika kosong, nama layer dipakai.',
  hints: 'Dari layer di sekitar',
  completions: 'Saran',
  style: 'Gaya',
  styles: {
    none: 'Tanpa gaya',
    photo: 'Foto',
    editorial: 'Editorial',
    illustration: 'Ilustrasi',
    render: 'Render 3D',
    watercolour: 'Cat air',
    line: 'Gambar garis',
  },
  quality: 'Kualitas',
  qualities: { low: 'Draf', medium: 'Sedang', high: 'Tinggi' },

  runFill: 'Isi',
  stop: 'Hentikan',
  stopping: 'Menghentikan…',
  progress: 'Progres',
  step: {
    select: 'Membaca',
    capture: 'Menyiapkan',
    send: 'Mengirim',
    request: 'Membuat',
    fit: 'Menyesuaikan',
    place: 'Menempatkan',
    settings: 'Pengaturan',
  },
  nth: (nth, total) => `${nth} dari ${total}`,
  secondsLeft: (seconds) =>
    seconds < 60 ? `sekitar ${seconds} dtk lagi` : `sekitar ${Math.round(seconds / 60)} mnt lagi`,
  filled: (count) => `${count} layer sudah diisi.`,
  edited: (layer) => `“${layer}” sudah diedit di dalam mask-nya.`,
  stopped: 'Dihentikan.',
  stoppedBilled: (host) => `Dihentikan. Gambar yang sudah dimulai ${host} bisa jadi tetap ditagih.`,
  failedSome: (failed, total) => `${failed} dari ${total} gagal.`,
  free: 'Gratis',
  freeOfCharge: 'gratis',
  about: (price) => `sekitar ${price}`,
  underOneCent: (cent) => `di bawah ${cent}`,
  atOpenAi: (price) => `${price} menurut harga OpenAI`,
  priceUnknown: 'harga tidak diketahui',
  localHost: 'Dibuat di komputer ini',
  billedBy: (host) => `Ditagihkan oleh ${host}`,
  pictures: (count) => `${count} gambar`,

  results: 'Hasil',
  resultOf: (layer) => `Gambar baru di ${layer}`,
  previous: 'Layer sebelumnya',
  next: 'Layer berikutnya',
  variants: 'Varian',
  original: 'Asli',
  variant: (nth) => `Varian ${nth}`,
  compare: 'Sebelum dan sesudah',
  compareShare: (percent) => `${percent} % sebelum`,
  hold: 'Tahan untuk melihat sebelumnya',
  zoom: 'Piksel asli',
  rerun: 'Jalankan lagi',
  editPrompt: 'Ubah kalimatnya',
  placeOnNewLayer: 'Tempatkan di layer baru',
  placeOnSelection: 'Tempatkan di pilihan',
  discard: 'Buang',
  failures: 'Yang gagal',
  tryAgain: 'Coba lagi',

  kept: 'Gambar tersimpan',
  keptOf: (layer) => `Gambar yang dibuat untuk ${layer}`,
  placeAgain: 'Tempatkan lagi',
  placeOnLayer: 'Tetap tempatkan',

  model: 'Model',
  maker: 'Buat gambar dengan',
  makers: { sketch: 'Sketsa (offline, gratis)', 'gpt-image': 'GPT Image' },
  makersShort: { sketch: 'Sketsa', 'gpt-image': 'GPT Image' },
  makerHint: {
    sketch: 'Gambar sederhana, dibuat di komputer ini. Tidak ada yang keluar.',
    'gpt-image': 'Prompt dan gambar yang diperlukan dikirim ke alamat di bawah.',
  },
  baseUrl: 'Alamat',
  key: 'Kunci API',
  keyHint: 'Disimpan di komputer ini. Hanya dikirim ke alamat di atas.',
  modelName: 'Nama model',
  keptVariants: 'Varian yang disimpan di layer',
  keptVariantsHint: 'Jika lebih, yang terlama dibuang. Yang asli selalu tetap.',
  language: 'Bahasa',
  languages: { auto: 'Sesuai sistem', en: 'English', id: 'Bahasa Indonesia' },

  closeTitle: (count) => `${count} gambar belum ditempatkan`,
  closeText: () => 'Gambar itu hilang bila ditutup. Tempatkan atau buang dulu.',
  closeAnyway: 'Tetap tutup',
  keepOpen: 'Biarkan terbuka',

  placedNotice: (count) => `Greybox menempatkan ${count} gambar.`,
  restoredNotice: (count) => `${count} gambar asli dikembalikan.`,
  nothingRestored: 'Tidak ada yang dikembalikan: layer terpilih tidak memuat gambar dari Greybox.',
  show: 'Tampilkan',
  undo: 'Urungkan',

  wireframe: wireframeInIndonesian,
  edit: editInIndonesian,
  audit: auditInIndonesian,
  refusal: refusalInIndonesian,
};
