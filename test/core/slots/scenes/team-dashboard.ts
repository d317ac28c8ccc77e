import { type Drawn, ellipse, frame, group, line, rect, slot, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

const card = { fill: '#ffffff', stroke: '#e5e7eb', rest: { cornerRadius: 12 } };

const sidebar = frame(
  'Sidebar',
  [0, 0, 240, 960],
  [
    frame(
      'Logo',
      [24, 24, 32, 32],
      [
        vector('Vector', [2, 2, 28, 28], { fill: '#2563eb' }),
        vector('Vector', [8, 8, 16, 16], { fill: '#ffffff' }),
        vector('Vector', [12, 12, 8, 8], { fill: '#2563eb' }),
      ],
    ),
    ...['Overview', 'People', 'Payroll', 'Reports'].map((words, index) =>
      frame(
        'Nav item',
        [16, 90 + 48 * index, 208, 40],
        [
          frame('icon/home', [12, 10, 20, 20], [vector('Vector', [2, 2, 16, 16])]),
          text(words, 44, 11),
        ],
      ),
    ),
  ],
  { fill: '#f9fafb' },
);

const topBar = frame(
  'Top navigation bar',
  [240, 0, 1200, 72],
  [
    frame('Search input', [32, 16, 360, 40], [text('Search people', 40, 11)], { fill: '#f3f4f6' }),
    frame('Notification badge', [1040, 22, 28, 28], [text('3', 10, 6, 12)], {
      fill: '#ef4444',
      rest: { cornerRadius: 14 },
    }),
    slot('portrait', ellipse('Avatar', [1100, 16, 40, 40], { fill: 'image' })),
  ],
);

const kpis = ['Headcount', 'Open roles', 'Attrition', 'eNPS'].map((words, index) =>
  frame(
    'KPI card',
    [272 + 284 * index, 104, 268, 120],
    [
      text(words, 20, 20),
      text(['248', '17', '3.2%', '61'][index] ?? '', 20, 48, 32),
      vector('Sparkline', [160, 60, 88, 36], { stroke: '#2563eb' }),
    ],
    card,
  ),
);

const barChart = frame(
  'Chart card',
  [272, 248, 560, 300],
  [
    text('Hires per month', 20, 20, 16),
    group(
      'Bars',
      [60, 110, 90, 150, 70, 130].map((height, index) =>
        rect('Bar', [40 + 80 * index, 260 - height, 40, height], { fill: '#93c5fd' }),
      ),
    ),
    line('Axis', [20, 260, 520, 0]),
  ],
  card,
);

const donut = frame(
  'Chart card',
  [856, 248, 568, 300],
  [
    text('By department', 20, 20, 16),
    ellipse('Ellipse 4', [60, 80, 180, 180], { fill: '#2563eb' }),
    ellipse('Ellipse 5', [105, 125, 90, 90], { fill: '#ffffff' }),
    ...['Engineering', 'Sales', 'Support'].flatMap((words, index) => [
      ellipse('Dot', [300, 110 + 40 * index, 12, 12], { fill: '#60a5fa' }),
      text(words, 322, 108 + 40 * index),
    ]),
  ],
  card,
);

function member(y: number, name: string, job: string, share: number): Drawn {
  return frame(
    'Table row',
    [24, y, 812, 60],
    [
      rect('Checkbox', [0, 20, 20, 20], { fill: '#ffffff', stroke: '#999999' }),
      slot(
        'portrait',
        frame('Frame 61', [36, 12, 36, 36], [], { fill: '#d1d5db', rest: { cornerRadius: 18 } }),
      ),
      text(name, 88, 8),
      text(job, 88, 32, 12),
      rect('Progress track', [420, 26, 160, 8], { fill: '#e5e7eb' }),
      rect('Progress fill', [420, 26, share, 8], { fill: '#2563eb' }),
      frame('Chip', [640, 18, 72, 24], [text('Active', 16, 4, 12)], { fill: '#dcfce7' }),
      frame('Toggle', [760, 18, 44, 24], [ellipse('Knob', [20, 2, 20, 20], { fill: '#ffffff' })], {
        fill: '#2563eb',
      }),
    ],
  );
}

const people = frame(
  'Table',
  [272, 572, 860, 300],
  [
    text('People', 24, 20, 18),
    member(60, 'Sarah Chen', 'Product Designer', 120),
    member(124, 'Miguel Torres', 'Backend Engineer', 80),
    member(188, 'Hana Suzuki', 'Data Analyst', 140),
  ],
  card,
);

const offices = frame(
  'Card',
  [1156, 572, 268, 300],
  [
    text('Offices', 20, 20, 16),
    slot('map', rect('Map placeholder', [0, 60, 268, 240], { fill: '#e5e7eb' })),
  ],
  card,
);

const waiting = slot(
  'chart',
  frame('Chart placeholder', [272, 896, 560, 200], [], { fill: '#eceff3' }),
);

/** A dashboard in a finished style: drawn charts, avatars, controls of every kind. */
export const teamDashboard = makeScene('team-dashboard', [
  frame(
    'Dashboard',
    [0, 0, 1440, 1120],
    [sidebar, topBar, ...kpis, barChart, donut, people, offices, waiting],
    { fill: '#ffffff' },
  ),
]);
