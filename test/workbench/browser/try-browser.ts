import type { Browser } from 'playwright';

/** What the workbench and the plugin's window ask of a browser, tried out. */
export async function tryBrowser(browser: Browser): Promise<Record<string, unknown>> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(inPage);
  } finally {
    await page.close();
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
async function inPage(): Promise<Record<string, unknown>> {
  const pngHeader = (bytes: ArrayBuffer) => [...new Uint8Array(bytes, 0, 4)].join();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = '40px sans-serif';
  context.fillText('Greybox', 10, 80);
  const inked = context.getImageData(0, 0, 300, 150).data.filter((value) => value > 0).length;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));

  const offscreen = new OffscreenCanvas(16, 8);
  offscreen.getContext('2d')?.fillRect(0, 0, 16, 8);
  const encoded = await offscreen.convertToBlob({ type: 'image/png' });

  // A module of one exported function, "answer", that returns 42.
  const wasm = await WebAssembly.instantiate(
    new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 127, 3, 2, 1, 0, 7, 10, 1, 6, 97, 110, 115,
      119, 101, 114, 0, 0, 10, 6, 1, 4, 0, 65, 42, 11,
    ]),
  );
  const answer = wasm.instance.exports.answer as () => number;

  const inFrame = `<script>
    const code = 'postMessage(String(self.origin) + " " + typeof OffscreenCanvas)';
    for (const [kind, url] of [
      ['blob', URL.createObjectURL(new Blob([code]))],
      ['data', 'data:text/javascript,' + encodeURIComponent(code)],
    ]) {
      const worker = new Worker(url);
      worker.onmessage = (event) => parent.postMessage([kind, event.data, origin], '*');
      worker.onerror = (event) => parent.postMessage([kind, 'error ' + event.message, origin], '*');
    }
  </script>`;
  const workers = new Map<string, string>();
  await new Promise<void>((resolve) => {
    addEventListener('message', ({ data: [kind, said, origin] }) => {
      workers.set(kind, `${said} in ${origin}`);
      if (workers.size === 2) resolve();
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = inFrame;
    document.body.append(frame);
  });

  return {
    drawsText: inked > 200,
    canvasPng: blob && pngHeader(await blob.arrayBuffer()),
    offscreenPng: pngHeader(await encoded.arrayBuffer()),
    wasm: answer(),
    blobWorker: workers.get('blob'),
    dataWorker: workers.get('data'),
  };
}

/** What `tryBrowser` answers when all is well. */
export const allIsWell = {
  drawsText: true,
  canvasPng: '137,80,78,71',
  offscreenPng: '137,80,78,71',
  wasm: 42,
  blobWorker: 'null function in null',
  dataWorker: 'null function in null',
};
