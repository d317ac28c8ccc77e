import {
  component,
  type Drawn,
  ellipse,
  frame,
  hidden,
  instance,
  layer,
  moved,
  offscreen,
  rect,
  slot,
  text,
  vector,
} from './draw.ts';
import { makeScene } from './scene.ts';

const rounded = (cornerRadius: number) => ({ rest: { cornerRadius } });

/** A box of the kit: a frame with a border and one vector that is the whole cross. */
const media = component(
  'Mídia',
  [0, 0, 200, 150],
  [vector('Vector', [0, 0, 200, 150], { stroke: '#999999' })],
  { fill: '#f2f2f2', stroke: '#999999' },
);
const asSlot = (drawn: Drawn) => slot('product', drawn);

const card = component(
  'Cartão / Produto',
  [0, 0, 200, 260],
  [
    hidden(rect('Imagem carregando', [0, 0, 200, 150])),
    asSlot(instance(media, 0, 0)),
    text('Café do cerrado', 12, 162, 16, 'Título'),
    text('Torra média, 250 g', 12, 188, 12, 'Subtítulo'),
    text('R$ 32,90', 12, 212, 14, 'Preço'),
    frame('Botão', [120, 206, 68, 32], [text('Comprar', 10, 8, 12)], { fill: '#333333' }),
  ],
  { fill: '#ffffff', stroke: '#e0e0e0', ...rounded(8) },
);

const person = component(
  'Linha / Contato',
  [0, 0, 340, 64],
  [
    slot(
      'portrait',
      frame('Avatar', [12, 8, 48, 48], [vector('user', [12, 12, 24, 24], { fill: '#888888' })], {
        fill: '#dddddd',
        ...rounded(24),
      }),
    ),
    text('Marina Alves', 72, 12, 14, 'Nome'),
    text('Oi! Chegou o pedido?', 72, 34, 12, 'Mensagem'),
    layer('RECTANGLE', 'Divisor', [72, 63, 268, 1], { fill: '#eeeeee' }),
  ],
);

const toggle = component(
  'Toggle',
  [0, 0, 48, 28],
  [ellipse('Knob', [22, 2, 24, 24], { fill: '#ffffff' })],
  { fill: '#555555', ...rounded(14) },
);

const keys = Array.from({ length: 30 }, (_, index) => {
  const [column, row] = [index % 10, Math.floor(index / 10)];
  return frame(
    'Tecla',
    [3 + 36 * column, 8 + 54 * row, 32, 44],
    [text('qwertyuiopasdfghjklçzxcvbnm,.?'.charAt(index), 12, 12, 18)],
    { fill: '#ffffff' },
  );
});

const shop = frame(
  'Loja',
  [0, 0, 375, 812],
  [
    text('Novidades da semana', 16, 60, 22),
    frame(
      'Carrossel',
      [0, 100, 375, 260],
      [
        instance(card, 16, 0, ['Café do cerrado', 'Torra média, 250 g', 'R$ 32,90', 'Comprar']),
        instance(card, 232, 0, ['Moedor manual', 'Aço inox', 'R$ 149,00', 'Comprar']),
        offscreenCard(instance(card, 448, 0, ['Filtro de pano', 'Algodão', 'R$ 12,00', 'Comprar'])),
      ],
      { rest: { clipsContent: true } },
    ),
    text('Mensagens', 16, 390, 22),
    instance(person, 16, 430, ['Marina Alves', 'Oi! Chegou o pedido?']),
    instance(person, 16, 494, ['João Pedro Lima', 'Mando a foto amanhã']),
    text('Receber avisos', 16, 590),
    instance(toggle, 311, 584),
    frame('Teclado', [0, 640, 375, 172], keys, { fill: '#cfd3d9' }),
  ],
  { fill: '#ffffff', rest: { clipsContent: true } },
);

function offscreenCard(drawn: Drawn): Drawn {
  const children = drawn.children.map((child) =>
    child.judgement ? offscreen('product', child) : child,
  );
  return { ...drawn, children };
}

/** The same avatar in three sizes, as a set of variants. */
const avatars = layer(
  'COMPONENT_SET',
  'Avatar',
  [1000, 0, 300, 120],
  {},
  [
    [20, 64],
    [100, 48],
    [170, 40],
  ].map(([x = 0, size = 0]) =>
    slot(
      'portrait',
      moved(
        component(`Tamanho=${size}`, [0, 0, size, size], [ellipse('Foto', [0, 0, size, size])]),
        x,
        20,
      ),
    ),
  ),
);

const icons = frame(
  'Ícones',
  [1000, 200, 300, 80],
  ['image', 'camera', 'map-pin', 'user'].map((name, index) =>
    component(
      `icon/${name}`,
      [20 + 60 * index, 28, 24, 24],
      [vector('Vector', [2, 2, 20, 20], { stroke: '#333333' })],
    ),
  ),
);

/** A kit of Portuguese components, its masters beside a screen of instances. */
export const kitCards = makeScene('kit-cards', [
  shop,
  moved(card, 500, 0),
  moved(person, 500, 300),
  moved(asSlot(media), 500, 400),
  moved(toggle, 500, 600),
  avatars,
  icons,
]);
