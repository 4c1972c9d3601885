import { pino, destination } from "pino";

/** Structured log lines, one JSON object each, on standard error: standard output is for people and pipes. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Starts the log. Secrets never reach it: what could hold one is redacted by name. */
export function startLog(level: string): Log {
  return pino(
    { level, base: null, redact: ["*.password", "*.authorization", "headers.authorization"] },
    destination({ fd: 2, sync: true }),
  );
}
