import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check, readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { openGraph } from "../../src/cli/open-graph.ts";
import { readConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { storeFormat } from "../../src/graph/sqlite/store-file.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { runDragoman } from "../cli/run-dragoman.ts";
import { ask } from "../graph/ask.ts";

/** Made by the last version of format 1: two claims files, an article, and a reference file of two invented states. */
const OLD_STORE = gunzipSync(readFileSync("tests/migration/store-v1.db.gz"));
const schema = readSchema(readSchemaFiles("schema"));
const { model } = schema;

const hashOf = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex");

describe("a store of the first format", () => {
  let folder: string;
  let store: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-migration-"));
    store = join(folder, "store.db");
    writeFileSync(store, OLD_STORE);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const open = (told: string[] = []): Promise<Graph> =>
    openGraph(readConfig({}, { store }), model, {
      create: false,
      tell: (text) => {
        told.push(text);
      },
    });

  it("is brought up to date when it is opened, with a backup beside it", async () => {
    const told: string[] = [];
    const graph = await open(told);
    expect(storeFormat(store)).toBe(2);
    expect(told).toEqual([
      `Bringing ${store} up to date: 5 documents, 64 claims …`,
      `${store} is up to date; the store as it was is ${store}.v1-backup.`,
    ]);
    const report = await check(graph, model);
    expect(report.violations).toEqual([]);
    expect(report.counts).toMatchObject({ Claim: 64, Document: 5 });
    expect(await deepCheck(graph, model)).toBeNull();
    await graph.close();
    expect(storeFormat(`${store}.v1-backup`)).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes("migrat"))).toEqual([]);
    const old = new Database(`${store}.v1-backup`);
    expect(old.prepare("select count(*) as claims from record_claim").get()).toMatchObject({
      claims: 64,
    });
    old.close();
  });

  it("answers as before, and knows when each claim first came", async () => {
    const graph = await open();
    const answer = await ask(
      graph,
      schema,
      `{
        countries(where: { name: { eq: "Ruritania" } }) {
          nodes {
            id
            roles(where: { role: { eq: GUARANTOR } }) {
              nodes { process { id } claims { nodes { extractor recordedAt } } }
            }
          }
        }
      }`,
    );
    const claim = { extractor: "rules/role-acts-as@1", recordedAt: "2024-07-01T12:00:00.000Z" };
    const role = { process: { id: "process:01eada60fbc77ba4d289" }, claims: { nodes: [claim] } };
    expect(answer).toEqual({
      countries: { nodes: [{ id: "country:x-ruritania", roles: { nodes: [role] } }] },
    });
    await graph.close();
  });

  it("knows its files again: what was ingested into it then is known now", async () => {
    const graph = await open();
    const { documents } = readLedger(await readAll(graph.ledger()));
    const files = [...documents.values()].filter(
      ({ mediaType, isReference }) => mediaType === "application/yaml" && !isReference,
    );
    expect(files).toHaveLength(1);
    const report = await ingest(
      files.map(({ text, id }) => ({ path: `${id}.yaml`, bytes: new TextEncoder().encode(text) })),
      { graph, model, reference: null },
    );
    expect(report.claims.accepted).toBe(0);
    expect(report.rows).toEqual({ written: 0, removed: 0 });
    await graph.close();
  });

  it("is opened once and for all: a second start finds it up to date", async () => {
    await (await open()).close();
    const told: string[] = [];
    await (await open(told)).close();
    expect(told).toEqual([]);
    expect(existsSync(`${store}.v1-backup-2`)).toBe(false);
  });

  it("is left as it is where another process has it open, or a part of it is damaged", async () => {
    const reader = new Database(store);
    reader.exec("pragma journal_mode = wal");
    reader.prepare("select count(*) from record_claim").get();
    await expect(open()).rejects.toMatchObject({ code: "STORE_LOCKED" });
    reader.close();
    const broken = new Database(store);
    broken.exec("drop table record_claim");
    broken.close();
    const before = hashOf(store);
    await expect(open()).rejects.toThrow();
    expect(hashOf(store)).toBe(before);
    expect(readdirSync(folder).filter((name) => /backup|migrat|lock/.test(name))).toEqual([]);
  });

  it("of which nothing is known any more is refused by name", async () => {
    const ancient = new Database(store);
    ancient.exec("pragma user_version = 0");
    ancient.close();
    const before = hashOf(store);
    await expect(open()).rejects.toMatchObject({ code: "STORE_TOO_OLD" });
    expect(hashOf(store)).toBe(before);
  });

  it("is brought up to date by any command, which says so beside its answer", async () => {
    const { code, out, err } = await runDragoman(["check", "--deep", "--json", "--store", store]);
    expect(err).toContain("up to date");
    expect(JSON.parse(out)).toMatchObject({ ok: true, difference: null });
    expect(code).toBe(0);
  });
});
