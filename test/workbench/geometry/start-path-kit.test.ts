import { expect, test } from 'vitest';
import { nodeKernel } from '../support/node-kernel.ts';

test('starting the kernel leaves no handlers on the process', async () => {
  const count = () =>
    process.listenerCount('uncaughtException') + process.listenerCount('unhandledRejection');
  const before = count();
  await nodeKernel();
  expect(count()).toBe(before);
});
