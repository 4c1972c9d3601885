/** The first SIGINT or SIGTERM, as a promise and as a signal. A second one ends the process as usual. */
export interface StopSignal {
  readonly promise: Promise<undefined>;
  readonly signal: AbortSignal;
}

/** Begins to listen for the signals by which a process is told to stop. */
export function listenForStop(): StopSignal {
  const abort = new AbortController();
  const promise = new Promise<undefined>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) {
      process.once(name, () => {
        abort.abort();
        resolve(undefined);
      });
    }
  });
  return { promise, signal: abort.signal };
}
