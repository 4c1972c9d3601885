import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A service started as a user would, in a process of its own, with a store of its own. */
export interface StartedService {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  /** Everything it wrote to standard output until it answered. */
  readonly greeting: string;
  readonly pid: number;
  /** Tells it to stop and waits for its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `dragoman serve` on a free port, by default with a new store filled from `seeds/`. */
export async function startService(
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedService> {
  const folder = await mkdtemp(join(tmpdir(), "dragoman-"));
  const child = spawn(process.execPath, ["bin/dragoman.js", "serve"], {
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      STORE: join(folder, "store.db"),
      LOG_LEVEL: "info",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let greeting = "";
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      greeting += text;
      const found = /at (http:\S+?)\/ /.exec(greeting);
      if (found?.[1]) resolve(found[1]);
    });
    void exited.then((code) => {
      reject(new Error(`The service ended with ${String(code)}.\n${greeting}\n${errors}`));
    });
  });
  return {
    url,
    get greeting() {
      return greeting;
    },
    pid: child.pid ?? 0,
    async stop() {
      child.kill("SIGTERM");
      const code = await exited;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
