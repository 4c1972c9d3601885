/** Brings an embedded store of format 1 up to date. */
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { commit } from "../commit/commit.ts";
import type { GraphOptions } from "../graph/graph.ts";
import { copyStore } from "../graph/sqlite/gather-log.ts";
import { openSqlite } from "../graph/sqlite/sqlite-graph.ts";
import { storeFormat } from "../graph/sqlite/store-file.ts";
import { lockForWriting } from "../graph/sqlite/write-lock.ts";
import { readVersion1 } from "../graph/sqlite/version-1-store.ts";
import type { Settings } from "../resolve/derive.ts";
import { batchOfVersion1 } from "../ingest/version-1.ts";

export interface MigrateOptions extends GraphOptions, Settings {
  /** Hears how far it has come. */
  readonly tell: (text: string) => void;
}

/**
 * Makes a new store beside the old one from all that was put into that, then lets it take the old one's place; the old one
 * stays as `<store>.v1-backup`. Whatever fails leaves the old one where it was.
 */
export async function migrateStore(path: string, options: MigrateOptions): Promise<void> {
  const unlock = await lockForWriting(path);
  try {
    // Another process may have done it while this one waited.
    if (storeFormat(path) !== 1) return;
    await migrate(path, options);
  } finally {
    unlock();
  }
}

async function migrate(
  path: string,
  { model, sources = [], clock, tell }: MigrateOptions,
): Promise<void> {
  const [next, ready] = [`${path}.migrating`, `${path}.migrated`];
  removeStore(next, ready);
  try {
    const batch = batchOfVersion1(await readVersion1(path));
    tell(
      `Bringing ${path} up to date: ${batch.documents.length} documents, ${batch.claims.length} claims …`,
    );
    const graph = await openSqlite({ path: next, create: true, model, clock });
    try {
      await commit(graph, { model, sources }, () => batch);
    } finally {
      await graph.close();
    }
    await copyStore(next, ready);
    const backup = keepBackup(path);
    renameSync(ready, path);
    tell(`${path} is up to date; the store as it was is ${backup}.`);
  } finally {
    removeStore(next, ready);
  }
}

function removeStore(...paths: readonly string[]): void {
  for (const path of paths)
    for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
}

/** Gives the old store a second name, which it keeps; no other backup is written over. */
function keepBackup(path: string): string {
  let backup = `${path}.v1-backup`;
  for (let number = 2; existsSync(backup); number += 1) backup = `${path}.v1-backup-${number}`;
  try {
    linkSync(path, backup);
  } catch {
    // Some file systems have no second names.
    copyFileSync(path, backup);
  }
  return backup;
}
