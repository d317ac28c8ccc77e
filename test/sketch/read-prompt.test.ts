import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrompt } from '../../src/sketch/prompt/read-prompt.ts';
import { roleWords } from '../../src/sketch/prompt/role.ts';

test.each([
  ['portrait', 'headshot of our founder', 'foto profil seorang guru'],
  ['people', 'our team at work', 'keluarga dan teman'],
  ['landscape', 'misty mountains at dawn', 'gunung berkabut di pagi hari'],
  ['city', 'city skyline at night', 'gedung pencakar langit'],
  ['market', 'morning market with fruit stalls', 'pasar pagi di desa'],
  ['product', 'a red sneaker', 'sepatu lari'],
  ['food', 'a bowl of ramen', 'nasi goreng dengan telur'],
  ['interior', 'cosy living room', 'ruang tamu minimalis'],
  ['map', 'map of the neighbourhood', 'peta lokasi toko'],
  ['chart', 'bar chart of sales', 'grafik penjualan bulanan'],
  ['screen', 'screenshot of a banking app', 'tangkapan layar aplikasi'],
  ['symbol', 'icon for an empty inbox', 'ikon ide baru'],
  ['abstract', 'abstract gradient', 'bentuk geometris abstrak'],
  ['logo', 'logo for a coffee shop', 'logo kedai kopi'],
  ['pattern', 'seamless leaf pattern', 'pola batik cokelat'],
])('%s is read from English and from Indonesian', (role, english, indonesian) => {
  expect(readPrompt(english).role).toBe(role);
  expect(readPrompt(indonesian).role).toBe(role);
});

test('every word that names a kind of picture leads to that kind when it stands alone', () => {
  for (const [role, words] of Object.entries(roleWords)) {
    const first = words.split(' ')[0] ?? '';
    expect(readPrompt(first).role, first).toBe(role);
  }
});

test('a colour before a thing is the thing’s, a colour of the background is the ground’s', () => {
  for (const prompt of ['red shoe on a yellow background', 'sepatu merah dengan latar kuning']) {
    const { colours, ground } = readPrompt(prompt);
    expect(colours).toHaveLength(1);
    expect(Math.abs((colours[0]?.h ?? 0) - 25)).toBeLessThan(15);
    expect(Math.abs((ground?.h ?? 0) - 85)).toBeLessThan(15);
  }
});

test('shades are told apart', () => {
  const lightness = (prompt: string) => readPrompt(prompt).colours[0]?.l ?? 0;
  expect(lightness('light blue chair')).toBeGreaterThan(lightness('blue chair'));
  expect(lightness('kursi biru tua')).toBeLessThan(lightness('kursi biru'));
});

test('a colour value is read as it is', () => {
  const { colours, subjects } = readPrompt('#0d99ff phone');
  expect(colours).toHaveLength(1);
  expect(subjects).toContain('phone');
});

test('what is denied is left out', () => {
  expect(readPrompt('forest without people, no text').role).toBe('landscape');
  expect(readPrompt('hutan tanpa orang').role).toBe('landscape');
});

test('longer phrases win over their parts', () => {
  expect(readPrompt('cream').colours).toHaveLength(1);
  expect(readPrompt('ice cream').colours).toHaveLength(0);
});

test.each(['remove the cup', 'hapus gelas ini', 'hilangkan', '', '  '])(
  '%j asks for removal',
  (prompt) => {
    expect(readPrompt(prompt).isRemoval).toBe(true);
  },
);

test('any text at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (prompt) => {
      expect(roleWords).toHaveProperty(readPrompt(prompt).role);
    }),
  );
});
