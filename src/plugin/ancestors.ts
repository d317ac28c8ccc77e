/** The layers around `node`, innermost first, the page last. */
export function ancestorsOf(node: BaseNode): BaseNode[] {
  const around: BaseNode[] = [];
  for (let parent = node.parent; parent && parent.type !== 'DOCUMENT'; parent = parent.parent) {
    around.push(parent);
  }
  return around;
}
