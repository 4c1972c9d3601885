/**
 * The lease of a store's one writer: a file beside it that names the process and is renewed while it works. SQLite's own
 * locks keep the store whole; this one says who writes, lets others wait their turn, and outlives nobody.
 */
import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { DragomanError } from "../../errors.ts";

export interface LockOptions {
  /** Called with the name of the holder when the wait begins. */
  readonly onWait?: ((holder: string) => void) | undefined;
  /** Milliseconds. */
  readonly times?: LockTimes;
}
interface LockTimes {
  /** Between two looks at the lock. */
  readonly step: number;
  /** Between two renewals. */
  readonly renewal: number;
  /** After the last renewal of another's lock: then it is told who writes, or, of a process elsewhere, its lock is void. */
  readonly patience: number;
  /** For the whole wait. */
  readonly wait: number;
}

const TIMES: LockTimes = { step: 50, renewal: 1_000, patience: 10_000, wait: 600_000 };

/**
 * Takes the lock, after whoever holds it. Waits as long as the holder shows that it works; one that is no longer alive is
 * taken over; STORE_LOCKED names one that is alive and shows nothing. Returns the function that gives the lock back.
 */
export async function lockForWriting(
  path: string,
  { onWait, times = TIMES }: LockOptions = {},
): Promise<() => void> {
  const lock = `${path}.lock`;
  await letOthersGoFirst(lock, times);
  const since = Date.now();
  for (let isWaiting = false; ; isWaiting = true) {
    const holder = takeLock(lock, times);
    if (holder === null) return keep(lock, times);
    if (!isWaiting) onWait?.(holder);
    const lastSign = Math.max(since, renewedAt(lock));
    if (Date.now() >= Math.min(lastSign + times.patience, since + times.wait))
      throw new DragomanError("STORE_LOCKED", [path, holder]);
    writeFileSync(waitingFile(lock), "");
    await sleep(times.step);
  }
}

/** Locks that this process gave back last: it does not take them again at once where another one waits. */
const givenBack = new Set<string>();

async function letOthersGoFirst(lock: string, { step }: LockTimes): Promise<void> {
  const isWanted = givenBack.delete(lock) && Date.now() - renewedAt(waitingFile(lock)) < 4 * step;
  if (isWanted) await sleep(4 * step);
}

/** Touched by whoever waits, at every look. */
const waitingFile = (lock: string): string => `${lock}.wanted`;

/** Renews the lock until it is given back. */
function keep(lock: string, { renewal }: LockTimes): () => void {
  rmSync(waitingFile(lock), { force: true });
  const timer = setInterval(() => {
    renew(lock);
  }, renewal);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (readLock(lock) === nameOfThis()) rmSync(lock, { force: true });
    givenBack.add(lock);
  };
}

function renew(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Somebody has taken it over or away; SQLite's own lock still holds.
  }
}

/**
 * Ids of processes come again, in a container at each start: with the time of its start and its machine a process is one
 * of its kind.
 */
const nameOfThis = (): string => `${process.pid} ${startOf(process.pid) || "-"} ${hostname()}`;

/** Null where the lock was taken, else the name of who holds it. */
function takeLock(lock: string, times: LockTimes): string | null {
  // Written beside and then linked, so that nobody ever sees a lock without its holder.
  const own = `${lock}.${process.pid}.${Date.now()}`;
  writeFileSync(own, nameOfThis());
  try {
    linkSync(own, lock);
    return null;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const held = readLock(lock);
  const [id, start, host = hostname()] = held.split(" ");
  if (host !== hostname() && Date.now() - renewedAt(lock) < times.patience)
    return `process ${id} on ${host}`;
  if (host === hostname() && isAlive(Number(id), start)) return `process ${id}`;
  takeAway(lock, held);
  return takeLock(lock, times);
}

/** Looks again first: another waiter may have taken it over in between. */
function takeAway(lock: string, held: string): void {
  if (readLock(lock) === held) rmSync(lock, { force: true });
}

/** Milliseconds since 1970; 0 where there is no such file. */
const renewedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function readLock(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function isAlive(id: number, start: string | undefined): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return start === undefined || start === "-" || start === startOf(id);
}

/** When a process was started, in ticks since the machine was; empty where the system does not tell. */
function startOf(id: number): string {
  try {
    // The name of the program, in brackets, may hold anything; the start is the twentieth field after it.
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fields?.[19] ?? "";
  } catch {
    return "";
  }
}
