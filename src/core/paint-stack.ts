type StackPaint = { readonly visible?: boolean };

/** The picture on top; what was seen before stays in the stack, hidden. */
export function stackPicture<Paint extends StackPaint>(
  paints: readonly Paint[],
  picture: Paint,
): Paint[] {
  return [...paints.map((paint) => ({ ...paint, visible: false })), picture];
}

/** The patch on top of everything; nothing below it changes. */
export function stackPatch<Paint extends StackPaint>(
  paints: readonly Paint[],
  patch: Paint,
): Paint[] {
  return [...paints, patch];
}
