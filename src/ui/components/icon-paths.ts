/** The whole set: lines of one pixel on a grid of sixteen. */
export const iconPaths = {
  check: 'M3.5 8.5l3 3 6-7',
  chevron: 'M5 6.5l3 3 3-3',
  close: 'M4.5 4.5l7 7m0-7l-7 7',
  copy: 'M5.5 5.5h7v7h-7zM3.5 10.5v-7h7',
  eye: 'M1.5 8s2.5-4 6.5-4 6.5 4 6.5 4-2.5 4-6.5 4-6.5-4-6.5-4zM8 6.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z',
  info: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 7.5v3M8 5.3v.2',
  left: 'M9.5 5l-3 3 3 3',
  mask: 'M3.6 6.2C4.2 3.6 7 2.5 9.3 3.3c2.6.9 3.9 3.5 3 6-.8 2.3-3.3 3.7-5.6 3C4.3 11.6 3 8.7 3.6 6.200z',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  pencil: 'M3 13l.7-3L10.5 3.200l2.3 2.300L6 12.300z',
  picture: 'M2.5 3.500h11v9h-11zM2.5 10.500l3-3 3 3 2-2 3 3M10.5 6v.1',
  redo: 'M12.5 8A4.5 4.5 0 118 3.500h3.500M9.5 1.500l2 2-2 2',
  reference: 'M3.5 2.500h6v6h-6zM6.5 11v2.500h6v-6H10',
  right: 'M6.5 5l3 3-3 3',
  settings:
    'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.500a1.5 1.5 0 100 3 1.5 1.5 0 000-3zM6 9.500a1.5 1.5 0 100 3 1.5 1.5 0 000-3z',
  trash: 'M3 4.500h10M6.5 4.500V3h3v1.500M4.5 4.500l.5 8.500h6l.5-8.5',
  warning: 'M8 2.500l6 11H2zM8 6.800v3M8 11.600v.1',
  zoom: 'M7 3a4 4 0 100 8 4 4 0 000-8zM10 10l3.5 3.500M5.5 7h3M7 5.500v3',
} as const;

export type IconName = keyof typeof iconPaths;
