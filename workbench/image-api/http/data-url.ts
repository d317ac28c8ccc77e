/** The type and bytes of a base64 data URL, or null when the text is none. */
export function readDataUrl(text: string): { type: string; bytes: Uint8Array } | null {
  const [, type, data] = /^data:([^;,]+);base64,([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  if (type === undefined || data === undefined) return null;
  return { type, bytes: new Uint8Array(Buffer.from(data, 'base64')) };
}
