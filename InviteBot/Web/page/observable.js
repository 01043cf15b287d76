// The little of the Observable contract that Web Chat uses of a connection: subscribe, next, error, complete.

/** Values pushed with `next` reach every subscriber; what came before the first subscriber waits for it. */
export function createSubject() {
  const observers = new Set();
  const waiting = [];
  return {
    next(value) {
      if (observers.size === 0) waiting.push(value);
      for (const observer of observers) observer.next?.(value);
    },
    observable: asObservable(observer => {
      observers.add(observer);
      for (const value of waiting.splice(0)) observer.next?.(value);
      return () => observers.delete(observer);
    }),
  };
}

/** A subject that tells each new subscriber the latest value first. */
export function createState(value) {
  const observers = new Set();
  return {
    next(latest) {
      if (latest === value) return;
      value = latest;
      for (const observer of observers) observer.next?.(value);
    },
    observable: asObservable(observer => {
      observers.add(observer);
      observer.next?.(value);
      return () => observers.delete(observer);
    }),
  };
}

/** One value from a promise that is made when somebody subscribes. */
export function observableFrom(promiseOf) {
  return asObservable(observer => {
    let listening = true;
    promiseOf().then(
      value => {
        if (!listening) return;
        observer.next?.(value);
        observer.complete?.();
      },
      error => listening && observer.error?.(error)
    );
    return () => (listening = false);
  });
}

function asObservable(subscribe) {
  const observable = {
    subscribe(observerOrNext, error, complete) {
      const observer = typeof observerOrNext === 'function' ? { next: observerOrNext, error, complete } : observerOrNext;
      const unsubscribe = subscribe(observer);
      return { unsubscribe };
    },
    [Symbol.observable ?? '@@observable']: () => observable,
  };
  return observable;
}
