import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import { errorCode } from './error-code.ts';
import { UsageError } from './usage-error.ts';

const usualPort = 5274;

/**
 * Serves `answer` on loopback. Without `port` the usual one is taken, or any free one when that
 * is in use; port 0 takes any free one. Throws UsageError when a wanted port cannot be had.
 */
export async function listen(
  answer: RequestListener,
  port?: number,
): Promise<{ server: Server; url: string }> {
  const server = createServer(answer);
  try {
    await listenOn(server, port ?? usualPort);
  } catch (error) {
    if (port !== undefined) throw new UsageError(`Port ${port} cannot be used: ${reason(error)}.`);
    await listenOn(server, 0);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function reason(error: unknown): string {
  const code = errorCode(error);
  return code === 'EADDRINUSE' ? 'something else is listening there' : code;
}
