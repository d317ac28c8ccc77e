/** Names that Figma gives by itself, or that say only that there is a picture. */
const emptyNames =
  /^(rectangle|ellipse|frame|group|vector|polygon|star|line|union|subtract|component|instance|image|img|picture|photo|placeholder|mask group|gambar|foto)?[\s\d_-]*$/i;

/**
 * A layer's name as a prompt: "hero / cover-photo" says something, "Rectangle 12" does not.
 * Null when the name says nothing about what the picture shows.
 */
export function promptFromName(name: string): string | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[/_\-.:|#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return emptyNames.test(words) ? null : words;
}
