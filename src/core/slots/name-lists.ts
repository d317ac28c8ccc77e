import type { SlotRole } from './slot.ts';

// Marked for the bundler, which leaves out the lists that nobody uses.
// @__NO_SIDE_EFFECTS__
const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(' ').split(' '));

/**
 * Words that say what a picture is for; the first role that is named wins. English, Indonesian,
 * then the words that designers elsewhere name layers with.
 */
export const roleNames: readonly (readonly [SlotRole, ReadonlySet<string>])[] = [
  ['portrait', words('avatar avatars portrait headshot userpic selfie potret retrato аватар')],
  ['logo', words('logo logotype logomark logotipo логотип')],
  ['map', words('map gmap maps peta mapa carte karte карта')],
  ['chart', words('chart graph diagram grafik bagan gráfico graphique диаграмма график')],
  [
    'illustration',
    words('illustration illustrations artwork illust ilustrasi ilustração ilustración'),
  ],
  ['screenshot', words('screenshot screengrab tangkapan')],
  [
    'hero',
    words(
      'hero cover banner poster jumbotron billboard masthead sampul spanduk',
      'capa portada couverture titelbild баннер обложка',
    ),
  ],
  ['thumbnail', words('thumbnail thumb thumbnails miniatur miniatura vignette')],
];

/** Words that say only that there is a picture. */
export const pictureNames = words(
  'image images img imgs photo photos photograph picture pictures pic pics pict video media visual',
  'snapshot album graphic unsplash pexels pixabay freepik shutterstock jpg jpeg png webp',
  'gambar foto fotografi citra imagem imagen imágenes imagens bild bilder photographie',
  'изображение картинка фото видео',
);

/** Scripts without spaces between words: these are looked for inside a name. */
export const unspacedNames: readonly (readonly [SlotRole | null, readonly string[]])[] = [
  ['portrait', ['头像', '頭像', 'アバター', '아바타', '프로필 사진']],
  ['map', ['地图', '地圖', '地図', '지도']],
  ['chart', ['图表', '圖表', 'グラフ', '차트']],
  ['illustration', ['插图', '插画', 'イラスト', '일러스트']],
  ['hero', ['封面', '横幅', '轮播图', '海报', 'バナー', '배너']],
  ['thumbnail', ['缩略图', '縮圖', 'サムネイル', '썸네일']],
  [
    null,
    ['图片', '圖片', '照片', '图像', '占位图', '主图', '画像', '写真', '이미지', '사진', 'صورة'],
  ],
];

/** Says that something is missing: a picture, or as often the words of an input. */
export const placeholderNames = words('placeholder placeholders ph');

/** Layers that people press, type into or wait for, and ornaments, whatever else their names say. */
export const controlNames = words(
  'icon icons ikon ic ico iconography glyph emoji button btn cta tombol toggle switch checkbox radio',
  'chip badge keyboard keypad key skeleton loading loader spinner shimmer divider separator shadow',
  'overlay gradient scrim arrow chevron caret cursor tooltip toast knob handle input textfield textarea',
  'field dropdown stepper progress pagination dot dots indicator breadcrumb scrollbar status',
  'pin marker upload uploader dropzone add edit tambah unggah ubah fab swatch texture noise grain',
  'ícone botão icono botón bouton кнопка иконка',
);

/** Parts that hold controls; with a picture's word at the end they name a picture: "menu image". */
export const partNames = words(
  'link search select slider control controls nav navigation navbar menu bar tab tabs tag header',
  'footer toolbar sidebar appbar topbar',
);

/** Layers beside a picture that hold its lettering: "Hero title", "photo caption". */
export const letteringNames = words(
  'text teks title judul caption label heading headline subtitle description deskripsi body copy',
  'name nama tagline count título texto',
);

/** What holds nothing to fill: all below a layer with such a name are drawings of something else. */
export const controlHolders = words(
  'icon icons ikon ic glyph button btn tombol toggle switch checkbox radio keyboard keypad skeleton',
  'statusbar status stepper pagination tooltip botão botón teclado input textfield dropdown calendar',
);
export const chartHolders = words(
  'chart charts graph histogram sparkline grafik bagan plot gráfico',
);
export const paletteHolders = words(
  'color colors colour colours palette pallete swatch swatches warna shades tints styleguide tokens',
  'cores colores typography elevation',
);

/** The bodies of mock-ups, and what is bought ready-made. */
export const deviceNames = words(
  'device iphone ipad android pixel macbook imac laptop mockup bezel backdrop notch browser chrome',
  'speaker frame-body samsung',
);

/** With a picture word these say what it shows. */
export const productNames = words('product products produk barang item producto produto');
export const personNames = words(
  'profile profil user pengguna person people orang team tim author penulis member anggota customer',
  'doctor dokter driver seller penjual speaker perfil usuario',
);
export const foodNames = words(
  'food dish meal recipe recipes makanan masakan resep minuman drink hidangan comida receita',
);
export const placeNames = words(
  'place location lokasi tempat hotel room kamar destination destinasi house rumah property venue',
  'restaurant restoran villa city kota market pasar lugar apartment estate travel trip wisata',
);
export const abstractNames = words('abstract abstrak pattern wallpaper motif');
/** Names of the icons that mark a place for a picture, and for a face. */
export const personIconNames = words(
  'user person people profile account avatar human man woman face orang pengguna',
);
export const pictureIconNames = words(
  'image images img photo photos picture pictures pic gallery landscape mountain mountains camera',
  'photograph play movie film video media map pin location marker gambar foto peta lokasi insert',
  'user person people profile account avatar human orang pengguna',
);
/** Names of icons that a finished picture keeps. */
export const playNames = words('play video movie film pin location marker lokasi');

/** In scripts without spaces: button, icon, input, search, tag. */
export const unspacedControls = [
  ...['按钮', '图标', '圖標', '输入框', '搜索', '标签', '开关'],
  ...['ボタン', 'アイコン', '버튼', '아이콘', 'زر', 'أيقونة'],
];

/** Holders of what people go to other screens with. */
export const barHolders = words(
  'nav navbar navigation navigasi tabbar tab tabs toolbar appbar sidebar bottombar menubar footer',
);

/** Marks that nobody makes anew. */
export const brandNames = words(
  'visa mastercard paypal gopay ovo dana qris stripe google apple facebook instagram twitter',
  'linkedin youtube tiktok whatsapp telegram github figma slack qr qrcode barcode flag bendera',
  'appstore playstore',
);
/** What carries a word or two about something else. */
export const tagNames = words('badge chip tag link breadcrumb lencana');

/** By these a name shows its language. */
export const englishPictures = words('image photo picture pic photograph thumbnail portrait');
export const indonesianPictures = words('foto gambar peta potret sampul ilustrasi grafik');
