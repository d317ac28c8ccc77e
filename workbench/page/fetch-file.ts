/** A file of the workbench's server as text. Throws when it cannot be had. */
export async function fetchText(path: string): Promise<string> {
  return (await fetchFile(path)).text();
}

export async function fetchBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(path)).arrayBuffer());
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response;
}
