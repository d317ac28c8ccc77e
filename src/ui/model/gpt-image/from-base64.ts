/** The bytes of a base64 text or data URL, or null when it is neither. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const base64 = text.replace(/^data:[^,]*,/, '');
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return null;
  }
}
