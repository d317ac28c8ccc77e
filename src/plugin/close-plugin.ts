/** Ends the plugin. There is no answer: nobody is left to give or to hear it. */
export function closePlugin(): Promise<never> {
  figma.closePlugin();
  return new Promise(() => undefined);
}
