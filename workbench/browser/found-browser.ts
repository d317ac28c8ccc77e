/** A browser that can be started: its program, and what its environment needs besides ours. */
export type FoundBrowser = {
  executablePath: string;
  environment: Record<string, string>;
};
