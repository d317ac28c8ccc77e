import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.ts';
import { findBrowser } from './workbench/browser/find-browser.ts';
import { launchOptions } from './workbench/browser/launch-options.ts';
import { canPinBrowser } from './workbench/browser/pinned-browser.ts';
import { bundlePrelude } from './workbench/figma/sandbox/bundle-prelude.ts';

/** Generous times: a shared machine may be slow, and the first run may have to fetch a browser. */
const common = {
  testTimeout: 60_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
  setupFiles: ['test/support/property-seed.ts'],
};

/**
 * Two builds of a browser draw the same text with other pixels, and so do two systems. The kept
 * pictures are therefore those of one build, which exists for Linux x64 alone: elsewhere there is
 * nothing to compare with.
 */
const visualProjects = canPinBrowser
  ? [{ test: { ...common, name: 'visual', isolate: false, include: ['test/visual/*.test.ts'] } }]
  : [];

export default defineConfig(async () => ({
  test: {
    reporters: ['default', new ClosingLine()],
    // Half of the tests wait for a browser or a server: two files at once, also on two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'node',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/visual/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { bundlePrelude: () => bundlePrelude() },
            provider: playwright({ launchOptions: launchOptions(await findBrowser()) }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      ...visualProjects,
    ],
  },
}));
