import type { Page } from 'playwright';

/** Counts the pictures that the page asks of an image API from now on. */
export function countRequests(page: Page, apiUrl: string): () => number {
  let count = 0;
  page.on('request', (request) => {
    const isPicture = request.url().startsWith(`${apiUrl}/images/`);
    if (isPicture && request.method() === 'POST') count += 1;
  });
  return () => count;
}
