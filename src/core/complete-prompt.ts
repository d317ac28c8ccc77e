/** Letters that must be there before anything is offered. */
const shortest = 2;
/** More would cover the window. */
const most = 4;

/** What the designer is writing now: the text behind the last comma or line break. */
function begun(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('\n')) + 1).trimStart();
}

/** Those of `known` that go on as the text's last part begins; each once, at most four. */
export function completionsOf(text: string, known: readonly string[]): string[] {
  const start = begun(text).toLowerCase();
  if (start.length < shortest) return [];
  const fitting = known.filter((entry) => {
    const candidate = entry.toLowerCase();
    return candidate !== start && candidate.startsWith(start);
  });
  return [...new Set(fitting)].slice(0, most);
}

/** The text with its last part replaced by the completion. */
export function completePrompt(text: string, completion: string): string {
  return text.slice(0, text.length - begun(text).length) + completion;
}
