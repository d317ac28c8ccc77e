import { fromBase85 } from './from-base85.ts';

/** The three parts of the window, as the build packed them. */
type Parts = { readonly style: string; readonly script: string; readonly worker: string };

/**
 * The only script that stands in the page as it is: it unpacks the others and starts them. Figma
 * loads one file for a window, and keeps it in its own memory as long as the plugin runs.
 */
async function boot(): Promise<void> {
  const packed = new Blob([fromBase85(PACKED_WINDOW)]);
  const stream = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const parts: Parts = await new Response(stream).json();
  globalThis.workerSource = parts.worker;
  for (const [tag, text] of [
    ['style', parts.style],
    ['script', parts.script],
  ] as const) {
    document.head.append(Object.assign(document.createElement(tag), { textContent: text }));
  }
}

boot().catch((thrown: unknown) => {
  // A browser too old to unpack has none of the window's own sentences.
  document.body.textContent = `Greybox could not start: ${String(thrown)}`;
});
