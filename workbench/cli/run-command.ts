import { UsageError } from '../server/usage-error.ts';

/** Runs a command; what the person can put right is one sentence on stderr, and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
