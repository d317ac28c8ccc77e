export type Quality = 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** What one model takes, as OpenAI documents it. */
export type Model = {
  readonly id: string;
  /** The day of release, UTC. */
  readonly released: string;
  readonly shutdownDate: string | null;
  /** Three fixed sizes, or any within the limits of `check-size.ts`. */
  readonly sizes: 'three' | 'any';
  /** The factor G of the token formula for each quality it takes; null: the older fixed grid. */
  readonly tokenFactors: Partial<Record<Quality, number>> | null;
  readonly inputFidelity: readonly string[];
  readonly markup: boolean;
  readonly complexity: boolean;
};

type Family = Omit<Model, 'id' | 'released'>;

const old: Family = {
  shutdownDate: '2026-12-01',
  sizes: 'three',
  tokenFactors: null,
  inputFidelity: ['low', 'high'],
  markup: false,
  complexity: false,
};
const two: Family = {
  shutdownDate: null,
  sizes: 'any',
  tokenFactors: { low: 16, medium: 48, high: 96 },
  inputFidelity: [],
  markup: false,
  complexity: false,
};
const twoFive: Family = {
  ...two,
  tokenFactors: { low: 16, medium: 24, high: 48, xhigh: 64, max: 96 },
  markup: true,
};
const twoSix: Family = {
  ...twoFive,
  // Only the upper three are published. Low and medium are said to cost 3 to 4 times those of
  // gpt-image-2.5: these factors lie in the middle.
  tokenFactors: { low: 30, medium: 44, high: 48, xhigh: 64, max: 96 },
  complexity: true,
};

const models: readonly Model[] = [
  { id: 'gpt-image-1-mini', released: '2025-10-06', ...old, inputFidelity: ['low'] },
  { id: 'gpt-image-1.5', released: '2025-12-16', ...old },
  { id: 'gpt-image-1.5-2025-12-16', released: '2025-12-16', ...old },
  { id: 'chatgpt-image-latest', released: '2025-12-16', ...old },
  { id: 'gpt-image-2', released: '2026-04-21', ...two },
  { id: 'gpt-image-2-2026-04-21', released: '2026-04-21', ...two },
  ...['sunburst', 'flare', 'sunburst-2026-09-08', 'flare-2026-09-08'].map((name) => ({
    id: `gpt-image-2.5-${name}`,
    released: '2026-09-08',
    ...twoFive,
  })),
  ...['sunburst', 'flare'].map((name) => ({
    id: `gpt-image-2.6-${name}`,
    released: '2026-11-04',
    ...twoSix,
  })),
];

/** Every model on offer, by id. Retired ones are not among them. */
export const modelsById: ReadonlyMap<string, Model> = new Map(
  models.map((model) => [model.id, model]),
);

/** What a request without a model gets. OpenAI does not publish its own choice. */
export const defaultModelId = 'gpt-image-2.6-sunburst';
