import * as z from 'zod/mini';
import type { ApiContext } from '../context.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { readNode } from '../read-node.ts';
import { nodeReference, Reference } from '../reference.ts';
import { createMembers } from './create.ts';
import { groupMembers } from './group.ts';
import { imageFactoryMembers } from './images.ts';
import { styleFinderMembers } from './styles.ts';
import { showUiMembers } from './ui.ts';

const fontName = z.strictObject({ family: z.string(), style: z._default(z.string(), 'Regular') });

/** What needs the whole file at once, which Figma no longer gives: each has an async twin. */
function forbidden(twin: string) {
  return {
    call: (): never => {
      throw new Error(`Cannot call with documentAccess: dynamic-page. Use figma.${twin} instead.`);
    },
  };
}

export const figmaMembers = {
  ...createMembers,
  ...groupMembers,
  ...imageFactoryMembers,
  ...styleFinderMembers,
  ...showUiMembers,
  apiVersion: { get: () => '1.0.0' as const },
  command: { get: ({ command }) => command },
  editorType: { get: () => 'figma' as const },
  mode: { get: () => 'default' as const },
  fileKey: { get: () => undefined },
  currentUser: { get: () => null },
  hasMissingFont: { get: () => false },
  viewport: { get: () => new Reference('viewport', '') },
  ui: { get: () => new Reference('ui', '') },
  clientStorage: { get: () => new Reference('clientStorage', '') },
  variables: { get: () => new Reference('variables', '') },
  skipInvisibleInstanceChildren: {
    isState: true,
    get: (api): boolean => api.skipInvisibleInstanceChildren,
    set: (api, _, value) => {
      const skip = parseValue(z.boolean(), value, 'skipInvisibleInstanceChildren');
      api.skipInvisibleInstanceChildren = skip;
    },
  },
  root: { get: ({ document }) => nodeReference(document.root) },
  currentPage: {
    isState: true,
    get: ({ document }) => nodeReference(document.currentPage),
    set: forbidden('setCurrentPageAsync').call,
  },
  setCurrentPageAsync: {
    callAsync: async ({ document, loadedPages }, _, [page]) => {
      const { id } = readNode(document, page, 'page');
      loadedPages.add(id);
      document.setCurrentPage(id);
    },
  },
  loadAllPagesAsync: {
    callAsync: async ({ document, loadedPages }) => {
      for (const id of document.root.childIds) loadedPages.add(id);
    },
  },
  getNodeByIdAsync: {
    callAsync: async (api, _, [value]) => {
      const id = parseValue(z.string(), value, 'id');
      if (!api.document.has(id)) return null;
      loadPageOf(api, id);
      return nodeReference(api.document.node(id));
    },
  },
  getNodeById: forbidden('getNodeByIdAsync'),
  getStyleById: forbidden('getStyleByIdAsync'),
  getLocalPaintStyles: forbidden('getLocalPaintStylesAsync'),
  getLocalTextStyles: forbidden('getLocalTextStylesAsync'),
  getLocalEffectStyles: forbidden('getLocalEffectStylesAsync'),
  getLocalGridStyles: forbidden('getLocalGridStylesAsync'),
  getFileThumbnailNode: forbidden('getFileThumbnailNodeAsync'),
  createPage: {
    edits: true,
    call: ({ document, loadedPages }) => {
      const number = document.root.childIds.length + 1;
      const id = document.add('PAGE', document.root.id, { name: `Page ${number}` });
      loadedPages.add(id);
      return new Reference('PAGE', id);
    },
  },
  loadFontAsync: {
    callAsync: async ({ loadedFonts }, _, [value]) => {
      const { family, style } = parseValue(fontName, value, 'fontName');
      loadedFonts.add(`${family} ${style}`);
    },
  },
  commitUndo: { call: ({ document }) => document.commitUndo() },
  triggerUndo: { call: ({ document }) => document.undo() },
  base64Encode: {
    call: (_, __, [bytes]) => {
      if (!(bytes instanceof Uint8Array)) throw new Error('Expected "data" to be a Uint8Array');
      let text = '';
      for (let start = 0; start < bytes.length; start += 0x8000) {
        text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
      }
      return btoa(text);
    },
  },
  base64Decode: {
    call: (_, __, [value]) => {
      const text = atob(parseValue(z.string(), value, 'data'));
      return Uint8Array.from(text, (character) => character.charCodeAt(0));
    },
  },
} satisfies Members<string>;

function loadPageOf({ document, loadedPages }: ApiContext, id: string): void {
  const page = document.pageOf(id);
  if (page !== null) loadedPages.add(page.id);
}
