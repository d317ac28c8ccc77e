const longest = 40_000;

/** Fields as the log shows them: a picture inside the text is cut down to its beginning. */
export function readableFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(fields, (_, value: unknown) =>
      typeof value === 'string' && isLong(value) ? `${value.slice(0, 40)}…` : value,
    ),
  );
}

function isLong(text: string): boolean {
  return text.length > longest || (text.startsWith('data:') && text.length > 200);
}
