import type { HostFunctions } from '../guest.ts';
import { describeError } from './errors.ts';

/** The functions of the console that Figma has. */
export function createConsole(host: HostFunctions) {
  const write =
    (level: string) =>
    (...values: unknown[]): void => {
      host.log(level, values.map(describe).join(' '));
    };
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    assert: (condition?: unknown, ...values: unknown[]): void => {
      if (!condition) write('error')('Assertion failed', ...values);
    },
    clear: (): void => {},
  };
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return describeError(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
