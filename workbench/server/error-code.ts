/** The system's own code of a failed call (`ENOENT`, `EADDRINUSE`, …), or the error as text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
