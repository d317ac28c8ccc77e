import type { Language } from './read-language.ts';
import type { SlotRole } from './slot.ts';

/** The words that ask for one kind of picture. */
export type Sentences = {
  /** Before what the picture shows. */
  readonly about: string;
  /** Before what it only goes with: the heading of its screen. */
  readonly goesWith: string;
  /** When nothing is known. */
  readonly alone: string;
};

type SentencesOfRoles = Readonly<Record<SlotRole, Sentences>>;

const english = (noun: string, about: string, alone: string): Sentences => ({
  about,
  goesWith: `${noun} for`,
  alone,
});
const indonesian = (noun: string, about: string, alone: string): Sentences => ({
  about,
  goesWith: `${noun} untuk`,
  alone,
});

/** What is asked for by role, in the languages that we have sentences in. */
export const sentences: Readonly<Record<Exclude<Language, 'other'>, SentencesOfRoles>> = {
  en: {
    portrait: english('Portrait of a person', 'Portrait of', 'Portrait of a friendly person.'),
    product: english('Product photo', 'Product photo:', 'Product photo on a plain ground.'),
    hero: english('Wide cover photo', 'Wide cover photo:', 'Wide, calm cover photo.'),
    thumbnail: english('Simple photo', 'Simple photo:', 'Simple photo of one clear thing.'),
    photo: english('Photo', 'Photo:', 'Photo with one clear subject.'),
    food: english('Food photo', 'Food photo:', 'Food photo, seen from above.'),
    place: english('Photo of a place', 'Photo of a place:', 'Photo of an inviting place.'),
    map: english('Street map', 'Street map:', 'Street map of a city quarter.'),
    chart: english('Chart', 'Chart:', 'Simple chart.'),
    logo: english('Simple logo', 'Simple logo:', 'Simple logo of one shape.'),
    illustration: english('Illustration', 'Illustration:', 'Simple illustration.'),
    screenshot: english('App screen', 'App screen:', 'App screen.'),
    abstract: english('Abstract background', 'Abstract background:', 'Calm abstract background.'),
  },
  id: {
    portrait: indonesian('Potret orang', 'Potret', 'Potret orang yang ramah.'),
    product: indonesian('Foto produk', 'Foto produk:', 'Foto produk dengan latar polos.'),
    hero: indonesian('Foto sampul lebar', 'Foto sampul lebar:', 'Foto sampul lebar yang tenang.'),
    thumbnail: indonesian('Foto sederhana', 'Foto sederhana:', 'Foto sederhana dengan satu objek.'),
    photo: indonesian('Foto', 'Foto:', 'Foto dengan satu objek yang jelas.'),
    food: indonesian('Foto makanan', 'Foto makanan:', 'Foto makanan dari atas.'),
    place: indonesian('Foto tempat', 'Foto tempat:', 'Foto tempat yang nyaman.'),
    map: indonesian('Peta jalan', 'Peta jalan:', 'Peta jalan di tengah kota.'),
    chart: indonesian('Grafik', 'Grafik:', 'Grafik sederhana.'),
    logo: indonesian('Logo sederhana', 'Logo sederhana:', 'Logo sederhana dari satu bentuk.'),
    illustration: indonesian('Ilustrasi', 'Ilustrasi:', 'Ilustrasi sederhana.'),
    screenshot: indonesian('Tampilan aplikasi', 'Tampilan aplikasi:', 'Tampilan aplikasi.'),
    abstract: indonesian('Latar abstrak', 'Latar abstrak:', 'Latar abstrak yang tenang.'),
  },
};
