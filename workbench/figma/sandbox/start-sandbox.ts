import { RunningSandbox } from './running-sandbox.ts';
import type { Sandbox, SandboxParts } from './sandbox.ts';

/** Starts the built plugin over a document and answers when its code has run once. */
export async function startSandbox(parts: SandboxParts): Promise<Sandbox> {
  const sandbox = new RunningSandbox(parts);
  sandbox.start();
  return sandbox;
}
