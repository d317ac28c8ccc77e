import type { countChanges } from '../../src/ui/imaging/worker/edit/count-changes.ts';
import type { fitPatch } from '../../src/ui/imaging/worker/edit/fit-patch.ts';
import type { healPicture, stopHealing } from '../../src/ui/imaging/worker/edit/heal-picture.ts';
import type { measureMask } from '../../src/ui/imaging/worker/edit/measure-mask.ts';
import type { prepareEdit } from '../../src/ui/imaging/worker/edit/prepare-edit.ts';
import { openBundledPage } from './bundled-page.ts';

type Editing = {
  readonly countChanges: typeof countChanges;
  readonly fitPatch: typeof fitPatch;
  readonly healPicture: typeof healPicture;
  readonly stopHealing: typeof stopHealing;
  readonly measureMask: typeof measureMask;
  readonly prepareEdit: typeof prepareEdit;
};

declare global {
  interface Window {
    readonly editing: Editing;
  }
}

type Healing = Parameters<typeof healPicture>[0];

/** How a filling went: its picture, null when it was stopped, and each part that was told. */
export type Healed = {
  readonly png: Uint8Array<ArrayBuffer> | null;
  readonly parts: readonly number[];
};

/** What the picture worker does for an edit, in a real browser. */
export type EditInBrowser = {
  readonly [Name in 'prepareEdit' | 'fitPatch' | 'countChanges']: Editing[Name];
} & {
  readonly measureMask: (
    ...input: Parameters<typeof measureMask>
  ) => Promise<ReturnType<typeof measureMask>>;
  /** Stops it as soon as it has told of so many parts. */
  heal(healing: Healing, stopAfter?: number): Promise<Healed>;
  close(): Promise<void>;
};

const folder = 'src/ui/imaging/worker/edit';

export async function openEditInBrowser(): Promise<EditInBrowser> {
  const names = ['count-changes', 'fit-patch', 'heal-picture', 'measure-mask', 'prepare-edit'];
  const { page, close } = await openBundledPage(
    'editing',
    names.map((file) => `${folder}/${file}.ts`),
  );
  return {
    close,
    prepareEdit: (...input) => page.evaluate((all) => window.editing.prepareEdit(...all), input),
    fitPatch: (...input) => page.evaluate((all) => window.editing.fitPatch(...all), input),
    countChanges: (...input) => page.evaluate((all) => window.editing.countChanges(...all), input),
    measureMask: (...input) => page.evaluate((all) => window.editing.measureMask(...all), input),
    heal: (healing, stopAfter = Number.POSITIVE_INFINITY) =>
      page.evaluate(
        async ([asked, most]) => {
          const parts: number[] = [];
          const png = await window.editing.healPicture(asked, (part) => {
            parts.push(part);
            if (parts.length === most) window.editing.stopHealing(asked.id);
          });
          return { png, parts };
        },
        [healing, stopAfter] as const,
      ),
  };
}
