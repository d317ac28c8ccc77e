import { calls, type PluginCalls } from '../../protocol/contract.ts';
import { type Caller, makeCaller } from '../../protocol/make-caller.ts';
import { pluginPort } from './plugin-port.ts';

/** The sandbox, as functions. */
export const callPlugin: Caller<PluginCalls> = makeCaller(
  pluginPort,
  calls,
  (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return { cancel: () => clearTimeout(timer) };
  },
);
