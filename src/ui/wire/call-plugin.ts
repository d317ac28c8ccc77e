import { answers, type PluginAnswers } from '../../protocol/answers.ts';
import { calls, type PluginCalls } from '../../protocol/contract.ts';
import { type Caller, makeCaller } from '../../protocol/make-caller.ts';
import { pluginPort } from './plugin-port.ts';

/** The sandbox, as functions. */
export const callPlugin: Caller<PluginCalls, PluginAnswers> = makeCaller(
  pluginPort,
  calls,
  answers,
  (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return { cancel: () => clearTimeout(timer) };
  },
);
