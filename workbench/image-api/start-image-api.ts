import { listen } from '../server/listen.ts';
import { handleRequests } from './handle-requests.ts';
import { RequestLog } from './log/request-log.ts';
import { type Rate, RateLimit } from './rate-limit.ts';

export type ImageApiOptions = {
  /** Without one any free port is taken. */
  readonly port?: number | undefined;
  /** How long each picture takes at least. */
  readonly latencyMs?: number | undefined;
  readonly rate?: Rate | undefined;
  /** Alters every pixel, also outside the mask, as real models do. */
  readonly hostile?: boolean | undefined;
};

export type StartedImageApi = {
  /** Its base address: `http://127.0.0.1:N/v1`. */
  readonly url: string;
  close(): Promise<void>;
};

/**
 * Starts an image API on loopback that checks requests as OpenAI's does and answers them with
 * sketches. Throws UsageError when the port cannot be had.
 */
export async function startImageApi(options: ImageApiOptions = {}): Promise<StartedImageApi> {
  const { port = 0, latencyMs = 0, rate, hostile = false } = options;
  const answer = handleRequests({
    hostile,
    latencyMs,
    rate: rate ? new RateLimit(rate) : null,
    log: new RequestLog(),
    scripts: [],
  });
  const { server, url } = await listen(answer, port);
  return {
    url: new URL('v1', url).href,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
