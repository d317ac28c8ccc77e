import type { Role } from '../../core/selection.ts';
import { roleChoices } from './session.ts';

/** Gives a layer the role that the designer chose. A selection has one target beside masks. */
export function chooseRole(layerId: string, role: Role): void {
  roleChoices.value = { ...roleChoices.value, [layerId]: role };
}
