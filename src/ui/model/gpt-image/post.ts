export type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: XMLHttpRequestBodyInit;
  readonly signal: AbortSignal;
  /** Called when all of the body has been sent. */
  readonly tellSent: () => void;
};

/**
 * Sends a request by XMLHttpRequest: `fetch` does not tell when an upload is through, and a
 * designer wants to know whether the network or the model takes so long. Listening to the upload
 * makes the browser ask the host first, as it does for the key and for JSON anyway.
 *
 * Rejects with the signal's reason when stopped, with an Error when the connection fails.
 */
export function post({ url, headers, body, signal, tellSent }: Post): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('POST', url);
    request.responseType = 'blob';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onload = tellSent;
    request.onload = () => {
      const { response } = request;
      const isEmpty = !(response instanceof Blob) || response.size === 0;
      // Some gateways answer with a status that is none, such as 999.
      const status = request.status > 599 ? 599 : request.status;
      resolve(new Response(isEmpty ? null : response, { status }));
    };
    request.onerror = () => reject(new Error('The connection failed.'));
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    request.send(body);
  });
}
