import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lockForWriting } from "../../src/graph/sqlite/write-lock.ts";

const TIMES = { step: 10, renewal: 30, patience: 150, wait: 2_000 };

describe("the lock of a store's writer", () => {
  let folder: string;
  let path: string;
  let other: ChildProcess;
  let number = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-lock-"));
    other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  });
  beforeEach(() => {
    path = join(folder, `${number++}.db`);
  });
  afterAll(() => {
    other.kill();
    rmSync(folder, { recursive: true });
  });

  it("is waited for as long as its holder renews it, and who holds it is told once", async () => {
    const unlock = await lockForWriting(path, { times: TIMES });
    const told: string[] = [];
    const before = performance.now();
    const second = lockForWriting(path, { times: TIMES, onWait: (holder) => told.push(holder) });
    await sleep(3 * TIMES.patience);
    unlock();
    (await second)();
    expect(performance.now() - before).toBeGreaterThan(3 * TIMES.patience);
    expect(told).toEqual([`process ${process.pid}`]);
  });

  it("names a holder that is alive and does not renew it", async () => {
    writeFileSync(`${path}.lock`, String(other.pid));
    await expect(lockForWriting(path, { times: TIMES })).rejects.toThrow(
      `is being written by process ${other.pid}`,
    );
  });

  it("is not waited for without end", async () => {
    const unlock = await lockForWriting(path, { times: TIMES });
    const times = { ...TIMES, wait: 2 * TIMES.patience };
    await expect(lockForWriting(path, { times })).rejects.toMatchObject({ code: "STORE_LOCKED" });
    unlock();
  });

  it("is void once a holder on another machine no longer renews it", async () => {
    writeFileSync(`${path}.lock`, "1 1 elsewhere");
    await expect(lockForWriting(path, { times: TIMES })).resolves.toBeTypeOf("function");
    const isFresh = join(folder, "fresh.db");
    writeFileSync(`${isFresh}.lock`, "1 1 elsewhere");
    const renewing = setInterval(() => utimesSync(`${isFresh}.lock`, new Date(), new Date()), 20);
    const times = { ...TIMES, wait: 2 * TIMES.patience };
    await expect(lockForWriting(isFresh, { times })).rejects.toThrow("process 1 on elsewhere");
    clearInterval(renewing);
  });

  it("goes to whoever waits before its last holder takes it again", async () => {
    const order: string[] = [];
    let unlock = await lockForWriting(path, { times: TIMES });
    const waiting = lockForWriting(path, { times: TIMES }).then((give) => {
      order.push("the one that waited");
      give();
    });
    await sleep(5 * TIMES.step);
    unlock();
    unlock = await lockForWriting(path, { times: TIMES });
    order.push("its last holder");
    unlock();
    await waiting;
    expect(order).toEqual(["the one that waited", "its last holder"]);
  });
});
