import { paintsText } from '../core/paints-text.ts';
import type { Ticket } from '../core/placement.ts';
import type { Target } from './find-target.ts';

/** Where the picture for this layer goes, written down before it is asked for. */
export function issueTicket({ node, paints }: Target): Ticket {
  return {
    layer: { id: node.id, name: node.name },
    size: { width: node.width, height: node.height },
    paints: paintsText(paints),
  };
}
