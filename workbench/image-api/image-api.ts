import type { RequestLog } from './log/request-log.ts';
import type { RateLimit } from './rate-limit.ts';
import type { ScriptedAnswer } from './scripted-answer.ts';

/** What one running API knows. */
export type ImageApi = {
  readonly hostile: boolean;
  readonly latencyMs: number;
  readonly rate: RateLimit | null;
  readonly log: RequestLog;
  /** For the next picture requests, the first one first. */
  readonly scripts: ScriptedAnswer[];
};
