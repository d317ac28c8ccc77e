import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackPatch, stackPicture } from '../../src/core/paint-stack.ts';
import type { Recipe } from '../../src/core/recipe.ts';
import { utf8Length } from '../../src/core/utf8-length.ts';
import { addVariant } from '../../src/core/variants/add-variant.ts';
import { discardVariant } from '../../src/core/variants/discard-variant.ts';
import { fitVariants } from '../../src/core/variants/fit-variants.ts';
import { listVariants } from '../../src/core/variants/list-variants.ts';
import { packVariants } from '../../src/core/variants/pack-variants.ts';
import { showVariant } from '../../src/core/variants/show-variant.ts';
import type { VariantStack } from '../../src/core/variants/variant-stack.ts';
import type { Variants } from '../../src/core/variants.ts';

type Paint = { readonly visible?: boolean; readonly imageHash?: string };

const grey: Paint = {};
const unseen: Paint = { visible: false };
const picture = (imageHash: string): Paint => ({ imageHash });

function recipe(prompt = 'a market'): Recipe {
  return {
    version: 1,
    job: 'fill',
    prompt,
    seed: 1,
    model: 'sketch',
    host: null,
    asked: { width: 10, height: 10 },
    answered: { width: 10, height: 10 },
    maskIds: [],
    referenceIds: [],
    seconds: 1,
    madeAt: '2026-01-01T00:00:00.000Z',
  };
}

type Stack = { readonly variants: Variants | null; readonly paints: readonly Paint[] };

function fill({ variants, paints }: Stack, hash: string): VariantStack<Paint> {
  const after = stackPicture(paints, picture(hash));
  return addVariant(variants, { before: paints, after, hash, recipe: recipe(hash) });
}

function edit({ variants, paints }: Stack, hash: string): VariantStack<Paint> {
  const after = stackPatch(paints, picture(hash));
  return addVariant(variants, { before: paints, after, hash, recipe: recipe(hash) });
}

function fillAll(hashes: readonly string[], paints: readonly Paint[] = [grey, unseen]) {
  return hashes.reduce<Stack>(fill, { variants: null, paints });
}

function shownBy(paints: readonly Paint[] | null): number[] {
  return (paints ?? []).flatMap(({ visible }, index) => (visible === false ? [] : [index]));
}

function listOf({ variants, paints }: Stack) {
  const { shown, made } = listVariants(fitVariants(variants, paints), paints);
  return { shown, made: made.map(({ hash }) => hash) };
}

describe('adding', () => {
  test('the original is what was seen before the first picture', () => {
    const { variants, paints } = fillAll(['a', 'b']);
    expect(paints).toHaveLength(4);
    expect(variants).toMatchObject({
      original: [0],
      made: [
        { hash: 'a', shown: [2] },
        { hash: 'b', shown: [3] },
      ],
    });
    expect(listOf({ variants, paints })).toEqual({ shown: 'b', made: ['a', 'b'] });
  });

  test('a patch is seen with the picture below it', () => {
    const { variants } = edit(fillAll(['a']), 'patch');
    expect(variants.made[1]).toMatchObject({ hash: 'patch', shown: [2, 3] });
  });

  test('the oldest leaves with its paint when there are twenty', () => {
    const hashes = Array.from({ length: 21 }, (_, index) => `h${index}`);
    const stack = fillAll(hashes);
    expect(listOf(stack)).toEqual({ shown: 'h20', made: hashes.slice(1) });
    expect(stack.paints).toHaveLength(2 + 20);
    expect(stack.paints.some(({ imageHash }) => imageHash === 'h0')).toBe(false);
  });

  test('the paint of one that leaves stays while a patch is seen on it', () => {
    const patched = edit(fillAll(['base']), 'patch');
    const hashes = Array.from({ length: 19 }, (_, index) => `h${index}`);
    const stack = hashes.reduce<Stack>(fill, patched);
    expect(listOf(stack).made).toEqual(['patch', ...hashes]);
    expect(stack.paints[2]?.imageHash).toBe('base');
  });

  test('the variant that a patch was made from stays, and the next oldest leaves', () => {
    const { variants, paints } = fillAll(['a', 'b', 'c']);
    const after = stackPatch(paints, picture('patch'));
    const placed = { before: paints, after, hash: 'patch', recipe: recipe() };
    const madeOf = (kept: number, base: string | null) =>
      addVariant(variants, { ...placed, kept, base }).variants.made.map(({ hash }) => hash);
    expect(madeOf(3, 'a')).toEqual(['a', 'c', 'patch']);
    expect(madeOf(1, 'a')).toEqual(['a', 'patch']);
    expect(madeOf(3, null)).toEqual(['b', 'c', 'patch']);
  });

  test('the same picture again takes the place of the older one', () => {
    const stack = fillAll(['a', 'b', 'a']);
    expect(listOf(stack)).toEqual({ shown: 'a', made: ['b', 'a'] });
    expect(stack.paints).toHaveLength(4);
  });

  test('a list of which nothing fits any more is begun anew', () => {
    const { variants } = fillAll(['a']);
    expect(fill({ variants, paints: [grey] }, 'b').variants).toMatchObject({
      original: [0],
      made: [{ hash: 'b', shown: [1] }],
    });
  });
});

describe('what still fits', () => {
  const { variants, paints } = fillAll(['a', 'b'], [grey]);
  const [first, second, third] = [...paints];

  test.each<[string, (Paint | undefined)[], string[]]>([
    ['two pictures that changed places', [first, third, second], []],
    ['a picture under the original', [second, first, third], ['b']],
    ['a removed picture', [first, second], ['a']],
    ['a removed original', [second, third], []],
    ['another paint on top', [first, second, third, grey], ['a', 'b']],
  ])('%s', (_, moved, left) => {
    const now = moved.flatMap((paint) => paint ?? []);
    expect(listOf({ variants, paints: now }).made).toEqual(left);
  });

  test('an original whose place a picture took is all that is not ours', () => {
    const now = [second, first, third].flatMap((paint) => paint ?? []);
    expect(fitVariants(variants, now)?.original).toEqual([1]);
  });
});

describe('showing', () => {
  test('the original, a variant, and one that is not there', () => {
    const { variants, paints } = edit(fillAll(['a', 'b']), 'patch');
    const stack = { variants, paints };
    expect(shownBy(showVariant(stack, null))).toEqual([0]);
    expect(shownBy(showVariant(stack, 'a'))).toEqual([2]);
    expect(shownBy(showVariant(stack, 'patch'))).toEqual([3, 4]);
    expect(showVariant(stack, 'z')).toBeNull();
  });

  test('neither is seen when the designer hid something by hand', () => {
    const { variants, paints } = fillAll(['a']);
    const hidden = paints.map((paint) => ({ ...paint, visible: false }));
    expect(listVariants(variants, hidden)).not.toHaveProperty('shown');
    const original = showVariant(
      { variants: variants ?? { original: [], made: [] }, paints },
      null,
    );
    expect(listVariants(variants, original ?? []).shown).toBeNull();
  });
});

describe('discarding', () => {
  test('the one before is seen, then the original, and nothing of ours is left', () => {
    const stack = fillAll(['a', 'b']);
    const { variants } = stack;
    const once = variants && discardVariant({ ...stack, variants }, 'b');
    expect(once && listOf(once)).toEqual({ shown: 'a', made: ['a'] });
    const twice = once && discardVariant(once, 'a');
    expect(shownBy(twice?.paints ?? null)).toEqual([0]);
    expect(twice?.paints).toHaveLength(2);
  });

  test('one that is not seen leaves what is seen alone', () => {
    const { variants, paints } = edit(fillAll(['a', 'b']), 'patch');
    const left = discardVariant({ variants, paints }, 'a');
    expect(left && listOf(left)).toEqual({ shown: 'patch', made: ['b', 'patch'] });
    expect(left?.variants.made).toMatchObject([{ shown: [2] }, { shown: [2, 3] }]);
  });

  test('a picture under a patch keeps its paint', () => {
    const { variants, paints } = edit(fillAll(['a']), 'patch');
    const left = discardVariant({ variants, paints }, 'a');
    expect(left?.paints).toHaveLength(4);
    expect(left && listOf(left)).toEqual({ shown: 'patch', made: ['patch'] });
  });

  test('there is no such variant', () => {
    const { variants, paints } = edit(fillAll(['a']), 'patch');
    expect(discardVariant({ variants, paints }, 'z')).toBeNull();
  });
});

test('whatever is done, every variant shows its own picture on top, and the designer loses no paint', () => {
  const step = fc.record({
    kind: fc.constantFrom('fill', 'edit', 'discard', 'show'),
    hash: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let stack: Stack = { variants: null, paints: [grey, unseen, picture('theirs')] };
      for (const { kind, hash } of steps) {
        if (kind === 'fill') stack = fill(stack, hash);
        else if (kind === 'edit') stack = edit(stack, hash);
        else if (stack.variants) {
          const { variants, paints } = stack;
          const whole = { variants, paints };
          if (kind === 'discard') stack = discardVariant(whole, hash) ?? stack;
          else stack = { variants, paints: showVariant(whole, hash) ?? paints };
        }
        const { variants, paints } = stack;
        expect(paints[2]?.imageHash).toBe('theirs');
        if (variants && variants.made.length > 0) {
          expect(fitVariants(variants, paints)).toEqual(variants);
          for (const { hash: own, shown } of variants.made) {
            const visible = shownBy(showVariant({ variants, paints }, own));
            expect(paints[visible[visible.length - 1] ?? -1]?.imageHash).toBe(own);
            expect([...shown].sort((one, other) => one - other)).toEqual(visible);
          }
        }
      }
    }),
  );
});

test('a long list loses its oldest recipes, never the newest one', () => {
  const prompt = '市'.repeat(19_000);
  const made = ['a', 'b', 'c'].map((hash) => ({ hash, shown: [1], recipe: recipe(prompt) }));
  const text = packVariants({ original: [0], made });
  expect(utf8Length(text)).toBeLessThanOrEqual(90_000);
  const recipes = JSON.parse(text).made.map((variant: { recipe: unknown }) => variant.recipe);
  expect(recipes.map((one: unknown) => one === null)).toEqual([true, true, false]);
});

test('bytes are counted as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
