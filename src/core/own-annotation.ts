/** The first line of every annotation of ours: by it they are told from everybody else's. */
const firstLine = 'Greybox picture';

/** The label of our annotation that says `text`. */
export function ownAnnotation(text: string): string {
  return `${firstLine}\n${text}`;
}

export function isOwnAnnotation(label: string): boolean {
  return label.split('\n')[0] === firstLine;
}
