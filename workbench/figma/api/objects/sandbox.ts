import * as z from 'zod/mini';
import type { NoticeEnd } from '../../sandbox/host.ts';
import { descendantsOf } from '../children-of.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { readNode } from '../read-node.ts';
import { nodeReference } from '../reference.ts';

/** Characters of a notice that Figma shows. */
const longest = 100;

const noticeOptions = z.object({
  error: z._default(z.boolean(), false),
  timeout: z._default(z.union([z.number(), z.literal(Number.POSITIVE_INFINITY)]), 3000),
  button: z._default(z.nullable(z.string()), null),
});

/** What the sandbox asks for on behalf of members that take functions, which stay inside it. */
export const sandboxMembers = {
  descendants: {
    call: (api, _, [node]) =>
      descendantsOf(api, readNode(api.document, node, 'node')).map(nodeReference),
  },
  notify: {
    call: (api, _, [numberValue, messageValue, optionsValue]) => {
      const notice = parseValue(z.number(), numberValue, 'notice');
      const message = parseValue(z.string(), messageValue, 'message');
      const { button = null, ...options } = parseValue(noticeOptions, optionsValue, 'options');
      const onGone = (reason: NoticeEnd): void => {
        if (api.notices.delete(notice)) api.noticeGone(notice, reason);
      };
      const shown = { ...options, button, message: message.slice(0, longest), onGone };
      const takeAway = api.host.notify(shown);
      api.notices.set(notice, { hasButton: button !== null, takeAway });
    },
  },
  cancelNotice: {
    call: ({ notices }, _, [value]) => {
      const notice = parseValue(z.number(), value, 'notice');
      notices.get(notice)?.takeAway();
    },
  },
  closePlugin: {
    call: (api, _, [message]) => {
      api.close(parseValue(z.optional(z.string()), message, 'message'));
    },
  },
} satisfies Members<string>;
