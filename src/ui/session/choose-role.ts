import type { Role } from '../../core/selection.ts';
import { roleChoices } from './session.ts';

/** Gives a layer the role that the designer chose. Of the layers made targets the last one counts. */
export function chooseRole(layerId: string, role: Role): void {
  const others = Object.entries(roleChoices.value).filter(
    ([, chosen]) => role !== 'target' || chosen !== 'target',
  );
  roleChoices.value = { ...Object.fromEntries(others), [layerId]: role };
}
