// Marked for the bundler, which leaves out the lists that nobody uses.
// @__NO_SIDE_EFFECTS__
const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(' ').split(' '));

/** A short text with one of these is pressed, whatever else it names: "Upload photo". */
export const controlTexts = words(
  'add upload drop drag change choose select take edit remove delete view open browse click tap',
  'tambah tambahkan unggah ubah ganti pilih ambil hapus lihat buka klik ketuk kirim',
  'button tombol',
);

/** A text of these alone stands for one that is not yet written: "Product name", "Section title". */
export const fillerTexts = words(
  'a an the your our here goes section product item card user username page sub subheading header',
  'paragraph lorem ipsum footnote placeholder content logo brand first last full email phone',
  'produk pengguna lengkap di sini anda isi konten bagian kategori category menu',
);

/** What people do, as it stands below their names. */
export const jobTexts = words(
  'ceo cto cfo coo cmo vp founder cofounder president chairman director manager lead head chief',
  'designer developer engineer architect analyst scientist researcher consultant marketing sales',
  'photographer writer editor author artist chef doctor dr nurse teacher professor coach trainer',
  'student driver host guide specialist officer assistant intern owner',
  'pendiri direktur manajer kepala desainer pengembang insinyur arsitek analis peneliti konsultan',
  'fotografer penulis seniman koki dokter perawat guru dosen pelatih mahasiswa pemilik asisten',
);

/** What is eaten and drunk, and where. */
export const foodTexts = words(
  'food recipe recipes menu dish meal breakfast lunch dinner dessert salad soup pizza pasta burger',
  'sandwich chicken beef fish rice noodles bread cake coffee tea juice snack restaurant cafe bakery',
  'makan makanan masakan resep sarapan warung nasi mie soto sate bakso ayam sapi ikan rendang',
  'gado sambal goreng bakar kopi teh susu es jus kue roti bubur sayur minuman jajanan dapur',
);

/** Words for where a picture is taken. */
export const placeTexts = words(
  'reef ridge sea ocean coast forest waterfall hotel villa resort beach island mountain lake temple city museum park apartment house room rooms bedroom',
  'destination travel trip tour stay pantai pulau gunung danau candi kota taman rumah kamar wisata',
  'liburan penginapan destinasi',
);

/** Small words by which a language is known. */
export const indonesianTexts = words(
  'yang dan di ke dari untuk dengan ini itu adalah akan tidak ada bisa juga kami kita anda kamu saya',
  'mau lebih baru semua cari masuk daftar harga pesan beli lihat hari jam rumah makan nasi resep',
  'belum sudah atau pada oleh dalam setiap para agar sampai lagi paling kembali simpan beranda akun',
  'gambar produk peta lokasi sampul toko kelas ulasan terbaru terlaris minggu bulan tahun',
  'terakhir dilihat dekat terdekat pilihan masak pasar kopi teh ayam ikan sambal kabar selamat pagi',
  'siang sore malam pengguna pengaturan profil pembayaran pengiriman alamat nomor nama kata sandi',
  'unggah bagikan hapus ubah tambah tambahkan bayar keranjang promo gratis ongkir diskon berita kota',
);
export const englishTexts = words(
  'the a an of and to in is are for with you your our we on at by from this that these it as be or',
  'all new more about how what when who my me i us its was were will can not no see get home search',
  'photo image picture product team member map view best top now today every one two three',
);
/** Of Spanish, Portuguese, French, German, Italian and Dutch together. */
export const otherTexts = words(
  'el la los las de del un una y en para con por que su más o os um uma e do da dos das na não',
  'em com sua le les des et est une du au aux pour avec sur votre nous der die das und ist mit für',
  'ein eine den von zu auf il lo gli della di per non che het een van met voor op',
);

/** What layers are called after: their place, their size, their state. */
export const layoutNames = words(
  'rectangle ellipse frame group vector mask layer component instance shape box block container',
  'wrapper holder content inner outer main left right top bottom center centre middle big small',
  'large medium wide full square round circle default hover active new old copy final v page screen',
  'section row column col grid list card featured related gallery preview detail details of the in',
  'attached lampiran with for and ratio slide size principal primary secondary kotak lingkaran kartu galeri utama besar kecil kiri kanan atas bawah',
);

/** Screens are called so everywhere: after their device, their number, their kind. */
export const screenNames = words(
  'desktop mobile tablet phone iphone android macbook frame page screen home homepage landing login',
  'wireframe wireframes low high fi final copy variant layar beranda halaman slide',
);

/** Words on a box that say, as no layer's name does, that a picture goes there. */
export const pictureTexts = words('ad ads advert advertisement iklan carousel slideshow');
