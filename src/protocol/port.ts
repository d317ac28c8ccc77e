/** One end of the wire. Either side passes its own: the protocol knows no host. */
export type Port = {
  post(message: unknown): void;
  listen(receive: (message: unknown) => void): void;
};

/** The host's timer. */
export type StartTimer = (run: () => void, milliseconds: number) => { cancel(): void };
