/**
 * What can be drawn, under the kind of picture that shows it best, with the words that mean it or
 * something near it; `_` stands for a space. English, then Indonesian.
 */
export const subjectWords = {
  landscape: {
    hills:
      'hill valley desert dune canyon countryside meadow village road travel trip tourism sky cloud bukit gurun padang_pasir perbukitan lembah pedesaan desa kampung perjalanan wisata langit awan ladang kebun pertanian rumah properti',
    mountain:
      'mountain peak alps alpine summit hiking volcano gunung pegunungan puncak pendakian bromo',
    sea: 'sea ocean seascape horizon sailing boat ship laut lautan samudra perahu kapal',
    beach:
      'beach coast seaside tropical island palm vacation holiday resort pantai pulau tropis kelapa liburan bali',
    lake: 'lake river pond danau sungai',
    forest: 'forest woods jungle pine tree hutan rimba pohon',
    terrace: 'rice_field rice_paddy rice_terrace paddy tea_plantation sawah terasering kebun_teh',
  },
  city: {
    town: 'city town urban downtown street neighborhood traffic kota perkotaan ibu_kota jalan jalanan jalan_raya',
    skyline: 'skyline cityscape skyscraper tower building jakarta gedung pencakar_langit menara',
  },
  market: {
    stall:
      'stall shop store storefront boutique retail supermarket vendor street_food lapak pedagang penjual kaki_lima toko warung kios',
  },
  product: {
    shoe: 'shoe sneaker trainers footwear boot sepatu sandal',
    handbag: 'bag handbag purse tote backpack luggage tas ransel koper',
    watch: 'watch smartwatch clock jam_tangan arloji jam',
    phone: 'phone smartphone mobile ponsel hp gawai telepon',
    laptop: 'laptop computer komputer',
    headphones: 'headphone headset earphone audio podcast music musik siniar',
    shirt:
      'shirt tshirt tee dress clothing clothes apparel fashion baju kaos pakaian kemeja gaun busana',
    bottle: 'bottle wine botol termos',
    cosmetics:
      'cosmetic skincare beauty perfume lotion serum shampoo soap makeup kosmetik kecantikan parfum sabun',
    parcel:
      'box parcel package packaging delivery shipping courier gift present kotak kardus paket kemasan pengiriman kurir hadiah kado',
    lamp: 'lamp candle lampu lilin',
    chair: 'chair stool armchair kursi bangku',
    potPlant: 'plant houseplant botanical tanaman',
    flowers: 'flower bouquet rose vase bunga buket mawar vas',
    car: 'car vehicle bicycle bike taxi automotive mobil kendaraan taksi sepeda motor',
    cat: 'cat kitten pet kucing hewan_peliharaan',
  },
  food: {
    cup: 'coffee espresso latte cappuccino tea cafe cup mug kopi teh kafe cangkir',
    glass:
      'juice drink smoothie cocktail lemonade iced_tea iced_coffee beverage glass jus minuman es_teh es_jeruk es_kopi gelas',
    noodles:
      'noodle ramen soup pasta bowl salad vegetable mie mi bakso soto sup mangkuk salad sayur sayuran',
    friedRice: 'rice fried_rice nasi nasi_goreng beras rendang',
    cake: 'cake birthday dessert pastry bakery ice_cream donut kue ulang_tahun es_krim donat',
    burger: 'burger hamburger sandwich pizza fast_food bread breakfast roti sarapan',
    satay: 'satay sate skewer kebab grill barbecue panggang bakar',
    apple: 'apple apel',
    orange: 'oranges citrus lemon jeruk',
    fruit: 'fruit fruits mango banana buah buah_buahan mangga pisang',
  },
  interior: {
    livingRoom: 'living_room lounge ruang_tamu ruang_keluarga',
    sofa: 'sofa couch',
    bedroom: 'bedroom bed mattress kamar_tidur kasur ranjang',
    office: 'office desk workspace coworking kantor meja ruang_kerja',
  },
  symbol: {
    envelope: 'envelope mail email inbox newsletter message surat amplop surel pesan',
    magnifier: 'magnifier search no_results pencarian kaca_pembesar',
    tick: 'check checkmark success done completed verified berhasil sukses selesai centang',
    bulb: 'bulb light_bulb idea innovation ide inovasi bohlam',
    pin: 'pin map_pin marker penanda_lokasi alamat',
    calendar: 'calendar schedule event appointment booking kalender jadwal acara',
  },
  chart: {
    bars: 'bar_chart bars histogram sales revenue grafik_batang penjualan pendapatan',
    lines: 'line_chart line_graph growth trend grafik_garis pertumbuhan tren',
    donutRing: 'pie_chart donut_chart percentage grafik_lingkaran persentase',
  },
  people: {
    family: 'family parents keluarga orang_tua',
    couple: 'couple wedding pasangan pernikahan pengantin',
  },
  pattern: { batik: 'batik kawung ikat songket tenun' },
} as const;

type SubjectsOf<Group> = Group extends unknown ? keyof Group : never;
export type Subject = SubjectsOf<(typeof subjectWords)[keyof typeof subjectWords]>;
