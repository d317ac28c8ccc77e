import type { Ticket } from '../core/placement.ts';
import { findTarget } from './find-target.ts';
import { issueTicket } from './issue-ticket.ts';

/** Where a whole picture for this layer goes. Throws when the layer cannot take one. */
export async function captureSlot({ layerId }: { layerId: string }): Promise<{ ticket: Ticket }> {
  return { ticket: issueTicket(await findTarget(layerId, 'capture')) };
}
