import type { GuestFunctions, HostFunctions } from '../guest.ts';
import type { MemberTable } from '../member-table.ts';
import { createConsole } from './console.ts';
import { UncaughtErrors } from './errors.ts';
import { addFigmaMembers } from './figma.ts';
import { FigmaObjects } from './figma-objects.ts';
import { Handlers } from './handlers.ts';
import { addNodeMembers } from './node-members.ts';
import { setGlobals } from './set-globals.ts';
import { Timers } from './timers.ts';
import { addUiMembers } from './ui.ts';
import { watchPromises } from './watch-promises.ts';

/**
 * Runs inside the sandbox before the plugin: makes `figma` and the other globals that Figma's
 * sandbox has, over the host's functions, and answers the functions for the host.
 */
export function startPrelude(host: HostFunctions, table: string, html: string): GuestFunctions {
  const errors = new UncaughtErrors();
  watchPromises(errors);
  const handlers = new Handlers(errors);
  const timers = new Timers(host);
  const objects = new FigmaObjects(host, JSON.parse(table) as MemberTable);
  addNodeMembers(objects);
  addUiMembers(objects, handlers);
  addFigmaMembers(objects, handlers, errors);
  setGlobals({
    figma: objects.of('figma', ''),
    console: Object.freeze(createConsole(host)),
    ...timers.globals,
    __html__: html,
    __uiFiles__: Object.freeze({}),
  });
  return {
    deliver: (event, value, ...buffers) => {
      const values = objects.read(value, buffers);
      handlers.emit(event, ...(Array.isArray(values) ? values : []));
    },
    settle: (ticket, isFulfilled, value, ...buffers) => {
      objects.settle(ticket, isFulfilled, value, buffers);
    },
    tick: (timer) => {
      errors.run(() => timers.tick(timer));
    },
    takeErrors: () => errors.take(),
  };
}
