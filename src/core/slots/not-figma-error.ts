/** What was given is no REST document; the message is a sentence for the person who gave it. */
export class NotFigmaError extends Error {
  override readonly name = 'NotFigmaError';

  constructor() {
    super('This is not a Figma document: it has no "document", no "nodes", and is no layer.');
  }
}
