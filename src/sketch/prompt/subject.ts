/** Things that can be drawn, by the role that shows them best; `_` stands for a space. */
export const subjectWords = {
  landscape: {
    hills:
      'hill hills valley countryside meadow landscape nature scenery bukit perbukitan lembah pedesaan padang_rumput pemandangan alam',
    mountain:
      'mountain mountains peak alps alpine summit hiking trekking gunung pegunungan puncak pendakian',
    volcano: 'volcano bromo merapi semeru crater gunung_api gunung_berapi kawah',
    sea: 'sea ocean seascape horizon sailing cruise laut lautan samudra ombak bahari',
    beach:
      'beach coast seaside shore tropical island palm palms surf surfing vacation holiday pantai pesisir pulau tropis kelapa liburan bali',
    lake: 'lake river pond danau sungai telaga',
    forest: 'forest woods woodland jungle pine pines tree trees hutan rimba pinus pohon pepohonan',
    desert: 'desert dune dunes sahara canyon gurun padang_pasir',
    terrace:
      'rice_field rice_fields rice_terrace rice_terraces paddy terraces tea_plantation sawah terasering kebun_teh ubud',
    field:
      'field fields farm farmland lavender wheat vineyard tulips ladang kebun perkebunan pertanian petani',
    sky: 'sky cloud clouds cloudscape langit awan',
    road: 'road highway trail road_trip jalan_raya jalan_setapak perjalanan',
  },
} as const;
export type Subject = keyof (typeof subjectWords)['landscape'];
