import type { UncaughtErrors } from './errors.ts';

/**
 * Makes rejected promises known that nobody handles, as Figma's console does. Seen are the promises
 * that come from `new Promise`, from Promise's functions and from `then`, `catch` and `finally`; the
 * one that a native async function answers is only seen when something is done with it.
 */
export function watchPromises(errors: UncaughtErrors): void {
  const NativePromise = Promise;
  const { prototype } = NativePromise;
  const nativeThen = prototype.then;
  const handled = new WeakSet<object>();

  const watch = <P extends Promise<unknown>>(promise: P): P => {
    nativeThen.call(promise, undefined, (reason: unknown) => {
      errors.add('Unhandled promise rejection', reason, () => handled.has(promise));
    });
    return promise;
  };

  const WatchedPromise: PromiseConstructor = new Proxy(NativePromise, {
    construct: (target, args, newTarget) =>
      watch(Reflect.construct(target, args, newTarget === WatchedPromise ? target : newTarget)),
  });
  const hidden = { configurable: true, writable: true };
  // Else `then` would make its promise through the proxy, which would watch it by `then`, and so on.
  Object.defineProperty(NativePromise, Symbol.species, { get: () => NativePromise });
  Object.defineProperty(prototype, 'constructor', { ...hidden, value: WatchedPromise });
  Object.defineProperty(globalThis, 'Promise', { ...hidden, value: WatchedPromise });
  Object.defineProperty(prototype, 'then', {
    ...hidden,
    value(this: Promise<unknown>, ...handlers: Parameters<typeof nativeThen>) {
      handled.add(this);
      return watch(nativeThen.apply(this, handlers));
    },
  });
}
