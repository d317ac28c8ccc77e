// Marked for the bundler: the sandbox leaves out the lists that it does not use.
// @__NO_SIDE_EFFECTS__
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Layers that people press, type into or wait for; their names often say "photo". */
export const controlWords = words(
  [
    'icon ikon ic glyph button btn tombol link toggle switch checkbox radio chip badge tag tab',
    'input field search select dropdown slider control arrow caret cursor keyboard key',
    'nav navigation navbar menu bar breadcrumb pagination dot indicator tooltip toast',
    'skeleton loading loader spinner divider separator shadow overlay gradient scrim',
  ].join(' '),
);

/** A short text that begins with one of these is a link: "See all", "Lihat semua". */
export const linkWords = words('see view show read more lihat baca selengkapnya');

/** A short text that begins with one of these is a button's: "Add to cart", "Simpan". */
export const actionWords = words(
  [
    'buy add sign log login subscribe submit continue next back cancel save share edit download',
    'learn skip done ok apply checkout',
    'beli tambah masuk daftar lanjut lanjutkan kembali batal simpan bagikan kirim unduh lewati selesai',
  ].join(' '),
);

/** A short text that ends with one of these is a button's: "Order now", "Pesan sekarang". */
export const nowWords = words('now sekarang');

/** A text of these and numbers alone is a date: "Mon, 12 May", "2 hari lalu". */
export const dateWords = words(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur fri sat sun',
    'today yesterday tomorrow now ago second sec minute min hour hr day week month year am pm',
    'januari februari maret mei juni juli agustus oktober desember agu agt okt des',
    'senin selasa rabu kamis jumat sabtu minggu hari ini kemarin besok lalu detik menit jam bulan',
    'tahun',
  ].join(' '),
);
