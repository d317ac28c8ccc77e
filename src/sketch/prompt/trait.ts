/** Words that change how a subject is shown; `_` stands for a space. English, then Indonesian. */
export const traitWords = {
  dawn: 'dawn sunrise morning pagi subuh fajar matahari_terbit',
  day: 'day daylight noon midday sunny bright_sky siang cerah terik',
  sunset:
    'sunset dusk evening golden_hour twilight senja sore matahari_terbenam petang jingga_senja',
  night: 'night midnight moon moonlight starry stars malam bulan bintang purnama',
  fog: 'fog foggy mist misty haze hazy smoke kabut berkabut embun asap',
  rain: 'rain rainy storm monsoon hujan gerimis badai',
  snow: 'snow snowy winter ice glacier frozen salju musim_dingin es bersalju',
  autumn: 'autumn fall_colors fall_colours fall_leaves musim_gugur gugur',
  pastel: 'pastel pastels soft_colors soft_colours lembut',
  vivid:
    'vivid vibrant colorful colourful saturated bold neon playful ceria cerah_warna berwarna_warni warna_warni',
  muted: 'muted minimal minimalist calm subtle scandinavian minimalis tenang kalem',
  mono: 'monochrome black_and_white grayscale greyscale grey_scale b&w hitam_putih monokrom abu_abu_semua',
  dark: 'dark dark_mode moody dramatic gelap mode_gelap',
  warm: 'warm cozy cosy hangat',
  cool: 'cool fresh crisp icy sejuk segar dingin',
  woman:
    'woman women female girl lady mother mom mum wife she her ibu wanita perempuan cewek gadis mbak istri nenek grandmother',
  man: 'man men male boy guy gentleman father dad husband he his bapak pria laki_laki lelaki cowok ayah suami mas kakek grandfather',
  child:
    'child children kid kids boy girl toddler baby pupil anak anak_anak bayi balita siswa murid',
  elder:
    'old elderly senior grandmother grandfather grandma grandpa nenek kakek lansia tua_renta sepuh',
  hijab: 'hijab headscarf veil kerudung jilbab berhijab berkerudung berjilbab muslimah',
  beard: 'beard bearded moustache mustache berjanggut janggut jenggot kumis berkumis',
  glasses: 'glasses eyeglasses spectacles kacamata berkacamata',
  curly: 'curly afro curls keriting ikal',
  bald: 'bald shaved botak gundul',
  suit: 'suit blazer business businessman businesswoman executive ceo founder director manager lawyer formal jas pengusaha direktur manajer bisnis resmi',
  doctor: 'doctor nurse physician medic medical dokter perawat suster medis',
} as const;

export type Trait = keyof typeof traitWords;
