/** Background, surface, main, second, accent, ink. */
export type Scheme = readonly [string, string, string, string, string, string];

/** Calm palettes of today, warm ones first. */
export const warmSchemes: readonly [Scheme, ...Scheme[]] = [
  ['#f4e8d9', '#e6cfb3', '#d0694a', '#2f6468', '#f0b35a', '#24323b'],
  ['#fbe9dd', '#f4cdb4', '#2d7f86', '#e57f5c', '#f7c66a', '#173740'],
  ['#f7ecd2', '#ecd6a0', '#d9973a', '#3d5a80', '#c9533f', '#26303f'],
  ['#f8e6e2', '#efc9c1', '#d5716a', '#5f8797', '#f4c36a', '#43293a'],
  ['#f6e7e6', '#e8c6ca', '#8c4a6b', '#e89b6c', '#f5cf84', '#3a1f38'],
  ['#efebdd', '#dad1b2', '#878a48', '#c76b4a', '#e8b64c', '#33351f'],
  ['#f3e9e1', '#dcc7b6', '#a0674b', '#56796f', '#e3a857', '#35271f'],
  ['#fdeee0', '#f8d3ae', '#ef8354', '#4f5d8c', '#f6c453', '#2d3142'],
];

export const coolSchemes: readonly [Scheme, ...Scheme[]] = [
  ['#e9ede0', '#ccd7be', '#78976f', '#d98e5f', '#f2c879', '#2c3b34'],
  ['#e4ecf2', '#c4d5e3', '#5a84a8', '#f1b08c', '#e8734f', '#22344a'],
  ['#eee8f4', '#d7cae7', '#8a73b6', '#f3c66b', '#eb8a76', '#352b4d'],
  ['#e2f1ea', '#badccc', '#4a9c87', '#f58f7c', '#ffd27d', '#1e3d3b'],
  ['#e7ebf7', '#c6d1f0', '#4464c8', '#f4a259', '#f6d365', '#1d2550'],
  ['#e6ebdd', '#c1d0b2', '#3f6f52', '#e2b04a', '#d9694f', '#1b332a'],
  ['#e3eeee', '#bcd6d6', '#2f8f9d', '#f2a07b', '#ffd9a0', '#17343f'],
  ['#eceef0', '#d5dadf', '#64748b', '#e0a96d', '#e4572e', '#2b333c'],
];
