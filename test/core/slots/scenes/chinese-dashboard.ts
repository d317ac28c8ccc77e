import { type Drawn, ellipse, frame, group, line, rect, slot, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

const white = { fill: '#ffffff', rest: { cornerRadius: 8 } };

const side = frame(
  '侧边栏',
  [0, 0, 220, 900],
  [
    slot('logo', rect('矩形 1', [24, 24, 120, 40], { fill: '#dcdcdc' })),
    text('Logo', 66, 36, 14),
    ...['首页', '订单', '商品', '客户', '设置'].flatMap((words, index) => [
      rect('矩形 2', [24, 108 + 52 * index, 24, 24], { fill: '#cccccc' }),
      text(words, 60, 110 + 52 * index),
    ]),
    frame(
      '用户',
      [16, 820, 188, 56],
      [
        slot('portrait', ellipse('头像', [8, 8, 40, 40])),
        text('王小明', 60, 12),
        text('管理员', 60, 32, 12),
      ],
    ),
  ],
  { fill: '#f5f5f5' },
);

const figures = ['今日销售额', '访问量', '转化率', '退款'].flatMap((words, index) => [
  rect('矩形 5', [252 + 270 * index, 92, 250, 110], white),
  text(words, 272 + 270 * index, 108),
  text(['¥12,840', '3,209', '4.6%', '12'][index] ?? '', 272 + 270 * index, 136, 28),
]);

const bars = group('编组 3', [
  rect('矩形 9', [252, 230, 520, 280], white),
  text('每周销售', 272, 246, 16),
  ...[120, 160, 90, 180, 140, 200, 110].map((height, index) =>
    rect('矩形 10', [280 + 66 * index, 490 - height, 36, height], { fill: '#9aa7b8' }),
  ),
  line('直线', [272, 490, 480, 0]),
]);

const places = frame(
  '编组 4',
  [800, 230, 520, 280],
  [
    text('门店分布', 20, 16, 16),
    slot('map', rect('矩形 11', [20, 48, 480, 212], { fill: '#e2e2e2' })),
    text('地图', 244, 146, 16),
  ],
  white,
);

function row(y: number, name: string, sold: string): Drawn {
  return frame(
    '表格行',
    [252, y, 1068, 64],
    [
      slot('product', rect('商品图片', [16, 8, 48, 48])),
      text(name, 84, 22),
      text(sold, 420, 22),
      rect('状态', [640, 20, 64, 24], { fill: '#e6f4ea', rest: { cornerRadius: 12 } }),
      text('上架', 658, 24, 12),
      vector('更多', [1020, 28, 16, 4], { fill: '#888888' }),
    ],
  );
}

/** A web dashboard with Chinese names and text. */
export const chineseDashboard = makeScene('chinese-dashboard', [
  frame(
    '数据看板',
    [0, 0, 1360, 900],
    [
      side,
      rect('顶栏', [220, 0, 1140, 64], { fill: '#ffffff' }),
      rect('搜索框', [252, 14, 320, 36], { fill: '#f0f0f0' }),
      text('搜索订单', 268, 22),
      ...figures,
      bars,
      places,
      text('热销商品', 252, 540, 18),
      row(576, '龙井茶礼盒', '1,204 件'),
      row(640, '手冲咖啡壶', '860 件'),
      row(704, '景德镇茶杯', '742 件'),
    ],
    { fill: '#fafafa' },
  ),
]);
