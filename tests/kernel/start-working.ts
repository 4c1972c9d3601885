import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Task } from "./working-process.ts";

/** A working process, from its first sign of work to its end. */
export interface Working {
  readonly process: ChildProcess;
  /** Resolves once the store is open, or the process has ended before that. */
  readonly isWorking: Promise<void>;
  readonly ended: Promise<Ended>;
}
export interface Ended {
  /** SIGKILL where it was killed. */
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** The statements that its writer sent; null where it did not come to its end. */
  readonly statements: readonly string[] | null;
  readonly errors: string;
}

const SCRIPT = fileURLToPath(new URL("working-process.ts", import.meta.url));

/** Starts a process that does a task; `limits` are shell commands before it, such as `ulimit -f 100`. */
export function startWorking(task: Task, limits: string | null = null): Working {
  const command = [process.execPath, "--import", "tsx", SCRIPT, JSON.stringify(task)];
  const [program = "", ...args] =
    limits === null ? command : ["bash", "-c", `${limits}; exec "$@"`, "bash", ...command];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code, signal) => {
      const last = out.trimEnd().split("\n").at(-1) ?? "";
      const statements = last.startsWith("[") ? (JSON.parse(last) as string[]) : null; // Written by working-process.ts.
      resolve({ code, signal, statements, errors });
    });
  });
  const isWorking = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      resolve();
    });
    child.once("close", () => resolve());
  });
  return { process: child, isWorking, ended };
}
