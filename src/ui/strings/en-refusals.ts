import type { RefusalReason } from '../../core/selection.ts';

/** Why a selected layer takes no part, and what to do about it. */
export const refusalInEnglish: Readonly<Record<RefusalReason, string>> = {
  group: 'A group has no fill. Select a layer inside it: Ctrl or ⌘ and click.',
  section: 'A section cannot hold a picture. Select a frame or a shape inside it.',
  slice: 'A slice cannot hold a picture. Select a frame or a shape.',
  line: 'A line has no area to fill. Select a shape.',
  'no-fills': 'This kind of layer has no fill. Select a frame or a shape.',
  'mixed-fills': 'Its letters have different fills. Give the text one fill first.',
  video: 'It holds a video, which Figma would drop. Select another layer or remove the video.',
  'unknown-paint':
    'It holds a pattern or shader, which Figma would drop. Remove that fill or put a rectangle over it.',
  'read-only': 'It belongs to a component of another file. Detach it, or edit it there.',
  hidden: 'It is hidden. Show it first.',
  empty: 'It has no size. Make it larger.',
  'mask-misses': 'It does not lie over the picture. Move it there, or deselect it.',
};
