import * as z from 'zod/mini';
import type { ApiContext } from '../context.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';

/** Figma's smallest window, in CSS pixels. */
const leastWidth = 70;
const leastHeight = 0;

const showOptions = z.strictObject({
  visible: z._default(z.boolean(), true),
  title: z._default(z.string(), ''),
  width: z._default(z.number(), 300),
  height: z._default(z.number(), 200),
  position: z.optional(z.strictObject({ x: z.number(), y: z.number() })),
  themeColors: z._default(z.boolean(), false),
});

export const showUiMembers = {
  showUI: {
    call: (api, _, [htmlValue, optionsValue = {}]) => {
      const html = parseValue(z.string(), htmlValue, 'html');
      const { position: __, ...options } = parseValue(showOptions, optionsValue, 'options');
      api.isUiOpen = true;
      api.host.showUi(html, {
        ...options,
        width: Math.max(leastWidth, options.width),
        height: Math.max(leastHeight, options.height),
      });
    },
  },
} satisfies Members<string>;

/** The plugin's window. Its message handlers live in the sandbox. */
export const uiMembers = {
  show: { call: (api) => requireUi(api).host.setUiVisible(true) },
  hide: { call: (api) => requireUi(api).host.setUiVisible(false) },
  close: {
    call: (api) => {
      requireUi(api).host.closeUi();
      api.isUiOpen = false;
    },
  },
  resize: {
    call: (api, _, [widthValue, heightValue]) => {
      const width = parseValue(z.number(), widthValue, 'width');
      const height = parseValue(z.number(), heightValue, 'height');
      requireUi(api).host.resizeUi(Math.max(leastWidth, width), Math.max(leastHeight, height));
    },
  },
  postMessage: {
    takesData: true,
    call: (api, _, [message]) => {
      if (!api.isUiOpen) throw new Error('No UI to send a message to');
      api.host.postToUi(message);
    },
  },
} satisfies Members<string>;

function requireUi(api: ApiContext): ApiContext {
  if (!api.isUiOpen) throw new Error('No UI to show, hide, resize or close');
  return api;
}
