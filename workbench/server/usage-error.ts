/** Something that the person at the command line can put right; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
