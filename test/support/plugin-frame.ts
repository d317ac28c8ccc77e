import type { Frame, Page } from 'playwright';

/** The document inside the plugin's window. It is another one after each start of the plugin. */
export function pluginFrame(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('The plugin has no window.');
  return frame;
}
