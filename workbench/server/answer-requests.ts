import type { RequestListener } from 'node:http';
import type { Route } from './routes.ts';

/** Answers GET and HEAD from `routes`, and everything else with a plain refusal. */
export function answerRequests(routes: ReadonlyMap<string, Route>): RequestListener {
  return async ({ method, url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://127.0.0.1');
    const route = routes.get(pathname);
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405).end();
    if (!route) return response.writeHead(404).end(`There is nothing at ${pathname}.`);
    try {
      const body = await route.body();
      response.writeHead(200, {
        'content-type': route.type,
        'cache-control': 'no-store',
        ...(route.isPublic && { 'access-control-allow-origin': '*' }),
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  };
}
