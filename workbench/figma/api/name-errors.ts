/** Runs `action`; what it throws is told as Figma tells it: "in set_fills: …". */
export function nameErrors<T>(member: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw named(member, error);
  }
}

/** As `nameErrors`, for promises. A text that is rejected with stays a text: Figma has such too. */
export async function nameRejections<T>(member: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw named(member, error);
  }
}

function named(member: string, error: unknown): unknown {
  if (!(error instanceof Error) || error.message.startsWith('not in the workbench')) return error;
  return new Error(`in ${member}: ${error.message}`, { cause: error });
}
