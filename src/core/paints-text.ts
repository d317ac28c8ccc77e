/**
 * Paints as text, the same for the same paints: Figma may give their fields in another order after
 * a write.
 */
export function paintsText(paints: readonly unknown[]): string {
  return JSON.stringify(paints, (_, value: unknown) =>
    value instanceof Object && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
