import { type SlotRole, slotRoles } from './slot.ts';

export function isSlotRole(text: string): text is SlotRole {
  return slotRoles.some((role) => role === text);
}
