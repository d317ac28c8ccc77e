import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the counts on a line of their own. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    process.once('exit', () => {
      console.log(`${count('passed')} passed, ${count('failed') + broken + errors.length} failed`);
    });
  }
}
