import { spawn } from "node:child_process";

/** What a command left. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `dragoman` as a user does. */
export function runDragoman(
  arguments_: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ["bin/dragoman.js", ...arguments_], {
    env: { PATH: process.env["PATH"], LOG_LEVEL: "silent", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve) =>
    child.once("close", (code) => {
      resolve({ code, out, err });
    }),
  );
}
