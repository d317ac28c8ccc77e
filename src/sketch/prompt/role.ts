/**
 * What kind of picture it is, with the words that name the kind itself; `_` stands for a space.
 * English, then Indonesian.
 */
export const roleWords = {
  portrait:
    'portrait avatar headshot profile face selfie person user customer testimonial author speaker founder model human member host traveler hiker farmer designer teacher artist athlete student potret wajah profil orang pengguna pelanggan penulis pembicara pendiri petani guru seniman atlet mahasiswa pelajar',
  people:
    'people team group crowd friends family couple meeting colleagues community teamwork staff audience tim kelompok keluarga teman rapat komunitas pasangan masyarakat orang_orang',
  landscape:
    'landscape scenery nature outdoor outdoors scenic panorama view wallpaper pemandangan alam lanskap panorama',
  city: 'architecture arsitektur bangunan',
  market: 'market bazaar marketplace pasar bazar',
  product:
    'product item merchandise packshot ecommerce accessory gadget camera book toy produk barang dagangan aksesori kamera buku mainan',
  food: 'food meal dish lunch dinner menu restaurant cuisine recipe snack makanan masakan hidangan makan_siang makan_malam kuliner restoran resep camilan',
  interior:
    'interior room indoor furniture apartment hotel lobby decor kitchen table ruangan ruang kamar mebel furnitur apartemen dekorasi dapur ruang_makan',
  map: 'map location route navigation directions gps peta lokasi rute navigasi denah',
  chart:
    'chart graph statistics analytics diagram data infographic report grafik bagan statistik analitik infografik laporan',
  screen:
    'screenshot dashboard app interface website webpage landing_page ui mockup mobile_app software tangkapan_layar aplikasi antarmuka situs dasbor',
  symbol:
    'icon illustration symbol empty_state onboarding sticker security payment award ikon ilustrasi simbol stiker keamanan pembayaran penghargaan',
  abstract:
    'abstract gradient shapes geometric blob artwork abstrak gradasi bentuk geometris lukisan',
  logo: 'logo logotype trademark brand branding merek',
  pattern: 'pattern seamless tile textile fabric repeat motif pola kain ubin corak batik',
} as const;

export type Role = keyof typeof roleWords;
