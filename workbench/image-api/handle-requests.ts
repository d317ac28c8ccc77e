import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { ApiError } from './api-error.ts';
import { answerControl } from './control-routes.ts';
import { corsHeaders, preflightHeaders } from './http/cors.ts';
import { readBytes } from './http/read-bytes.ts';
import type { Reply } from './http/reply.ts';
import { sendAnswer } from './http/send-answer.ts';
import type { ImageApi } from './image-api.ts';
import type { LogEntry } from './log/log-entry.ts';
import { newEntry } from './log/new-entry.ts';
import { answerV1 } from './v1-routes.ts';

/** Answers every request of one API. */
export function handleRequests(api: ImageApi): RequestListener {
  return async (incoming, outgoing) => {
    if (incoming.method === 'OPTIONS') {
      outgoing.writeHead(204, preflightHeaders).end();
      return;
    }
    const id = `req_${randomUUID().replaceAll('-', '')}`;
    const entry = newEntry(id, incoming);
    const gone = new AbortController();
    let isCut = false;
    outgoing.once('close', () => {
      entry.cancelled = !outgoing.writableFinished && !isCut;
      gone.abort();
    });
    const { answer, cut } = await replyTo(api, incoming, entry, gone.signal);
    isCut = cut;
    const headers = { ...answer.headers, ...corsHeaders, 'x-request-id': id };
    try {
      await sendAnswer(outgoing, { ...answer, headers }, cut);
    } catch (error) {
      report(error, gone.signal);
      outgoing.destroy();
    }
  };
}

async function replyTo(
  api: ImageApi,
  incoming: IncomingMessage,
  entry: LogEntry,
  signal: AbortSignal,
): Promise<Reply> {
  const reply = await answer(api, incoming, entry, signal).catch((error: unknown): Reply => {
    if (error instanceof ApiError) return { answer: error.toAnswer(), cut: false };
    report(error, signal);
    const failed = new ApiError('The server had an error while processing your request.', {
      status: 500,
      type: 'server_error',
    });
    return { answer: failed.toAnswer(), cut: false };
  });
  if (!signal.aborted) entry.status = reply.answer.status;
  return reply;
}

async function answer(
  api: ImageApi,
  incoming: IncomingMessage,
  entry: LogEntry,
  signal: AbortSignal,
): Promise<Reply> {
  const { method, path } = entry;
  const isControl = path.startsWith('/__');
  if (!isControl) api.log.add(entry);
  const request = { method, path, headers: incoming.headers, bytes: await readBytes(incoming) };
  if (isControl) return { answer: answerControl(api, request), cut: false };
  return answerV1(api, request, entry, signal);
}

/** A bug of this server, unless it is only that the client has hung up. */
function report(error: unknown, signal: AbortSignal): void {
  if (!signal.aborted) console.error(error);
}
