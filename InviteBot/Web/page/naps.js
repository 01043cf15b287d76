// Pauses that end early when the network comes back or the page is looked at again.

export const seconds = count => count * 1000;

export function createNaps() {
  const sleepers = new Set();
  addEventListener('online', wakeAll);
  document.addEventListener('visibilitychange', wakeWhenVisible);
  return { take, onWake, end };

  function take(duration) {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        forget();
        resolve();
      };
      const timer = setTimeout(done, duration);
      const forget = onWake(done);
    });
  }

  /** Calls `wake` at each such moment until the returned function is called. */
  function onWake(wake) {
    sleepers.add(wake);
    return () => sleepers.delete(wake);
  }

  function end() {
    removeEventListener('online', wakeAll);
    document.removeEventListener('visibilitychange', wakeWhenVisible);
    wakeAll();
  }

  function wakeAll() {
    for (const wake of [...sleepers]) wake();
  }

  function wakeWhenVisible() {
    if (document.visibilityState === 'visible') wakeAll();
  }
}
