/** Where a command writes for people and for pipes. */
export interface Output {
  /** A line of the answer, on standard output. */
  line(text: string): void;
  /** How far long work has come: drawn over on a terminal, a plain line now and then elsewhere. On standard error. */
  progress(text: string): void;
  /** Ends the progress line. */
  progressDone(): void;
}

/** Milliseconds between progress lines where nobody watches. */
const PLAIN_STEP = 2_000;

/** Output to the process's own streams. */
export function processOutput(): Output {
  let lastPlain = 0;
  let isDrawn = false;
  const done = (): void => {
    if (isDrawn) process.stderr.write("\n");
    isDrawn = false;
  };
  return {
    line(text) {
      done();
      process.stdout.write(`${text}\n`);
    },
    progress(text) {
      if (process.stderr.isTTY) {
        process.stderr.write(`\r\u001b[2K${text}`);
        isDrawn = true;
      } else if (Date.now() - lastPlain >= PLAIN_STEP) {
        lastPlain = Date.now();
        process.stderr.write(`${text}\n`);
      }
    },
    progressDone: done,
  };
}
