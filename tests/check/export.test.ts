import { describe, expect, it } from "vitest";
import { check, readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { exportLedger } from "../../src/check/export-ledger.ts";
import { commit } from "../../src/commit/commit.ts";
import { EMPTY_BATCH } from "../../src/commit/merge-batch.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { IngestReport } from "../../src/ingest/ingest-report.ts";
import type { Decision, Judgement } from "../../src/model/ledger.ts";
import type { SourceSettings } from "../../src/model/source-settings.ts";
import { engines, TEST_INSTANT } from "../graph/engines.ts";
import { openMemory } from "../ingest/memory-graph.ts";
import { model } from "../resolve/say.ts";

const SOURCES = [
  "tests/operations/data",
  "tests/ingest/editions-of-a-source",
  "tests/ingest/claims-with-quotes/input.yaml",
  "tests/ingest/two-outlets-print-one-text/input-1.txt",
  "tests/ingest/two-outlets-print-one-text/input-2.txt",
];

const judgement = (id: string, says: Decision, isEnded = false): Judgement => ({
  id: `judgement:${id}`,
  says,
  person: "Ann",
  reason: "Seen in the archive",
  recordedAt: 1_700_000_000_000,
  idempotencyKey: null,
  ended: isEnded
    ? { recordedAt: 1_700_000_100_000, person: "Bob", reason: null, idempotencyKey: "k" }
    : null,
});

/** A store with articles, claims files, editions, and decisions that stand and that were ended. */
async function fill(graph: Graph): Promise<void> {
  await ingest(SOURCES, { graph, model, reference: null });
  const claims = (await readAll(graph.ledger())).filter(({ kind }) => kind === "claim");
  const [first, second, third] = claims.map(({ id }) => id);
  await commit(graph, { model }, () => ({
    ...EMPTY_BATCH,
    judgements: [
      judgement("a", { kind: "REJECT", claim: first ?? "" }),
      judgement("b", { kind: "REJECT", claim: second ?? "" }, true),
      judgement("c", { kind: "ACCEPT", claim: third ?? "" }),
    ],
  }));
}

const exported = (graph: Graph): Promise<readonly string[]> =>
  readAll(exportLedger(graph, { tool: "dragoman", toolVersion: "0" }));

const put = (graph: Graph, lines: readonly string[], sources: readonly SourceSettings[] = []) =>
  ingest(
    [{ path: "all.dragoman.jsonl", bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) }],
    {
      graph,
      model,
      sources,
      reference: "seeds/reference",
    },
  );

const graphs = [
  { name: "memory", open: (clock?: () => number) => Promise.resolve(openMemory(clock)) },
  ...engines.map((engine) => ({
    name: engine.name,
    open: (clock?: () => number) => engine.open(model, clock),
  })),
];
/** A store is moved after it was filled. */
const later = (): number => TEST_INSTANT + 1_000_000;

it("an export is derived with what the operator says of its sources", async () => {
  const source = openMemory();
  await fill(source);
  const [told] = (await readAll(source.rows())).filter(({ type }) => type === "Source");
  const name = String(told?.columns["name"]);
  const sources = [{ name, reliability: "A" as const, primaryFor: [] }];
  const target = openMemory(later);
  await put(target, await exported(source), sources);
  const [moved] = (await readAll(target.rows())).filter(({ id }) => id === told?.id);
  expect(moved?.columns["reliability"]).toBe("A");
  expect(await deepCheck(target, model, sources)).toBeNull();
});

describe.each(graphs)("an export of $name", ({ open }) => {
  it.each(graphs)("gives $name the same three hashes", async (target) => {
    // Neo4j has one test database: the first store is closed before the second is opened.
    const graph = await open();
    await fill(graph);
    const before = await check(graph, model);
    const ledger = (await readAll(graph.ledger())).map(({ kind, id, payload, recordedAt }) => [
      kind,
      id,
      payload,
      recordedAt,
    ]);
    const lines = await exported(graph);
    await graph.close();

    const other = await target.open(later);
    const report = await put(other, lines);
    expect(report.rejected).toEqual([]);
    const after = await check(other, model);
    expect(after.violations).toEqual([]);
    expect([after.contentHash, after.claimsHash, after.judgementsHash]).toEqual([
      before.contentHash,
      before.claimsHash,
      before.judgementsHash,
    ]);
    expect(await deepCheck(other, model)).toBeNull();
    expect(
      (await readAll(other.ledger())).map(({ kind, id, payload, recordedAt }) => [
        kind,
        id,
        payload,
        recordedAt,
      ]),
    ).toEqual(ledger);
    await other.close();
  });

  it("changes nothing in the store that it comes from", async () => {
    const graph = await open();
    await fill(graph);
    const before = await readAll(graph.rows());
    const report = await put(graph, await exported(graph));
    expect([report.rows, report.claims.accepted, report.rejected]).toEqual([
      { written: 0, removed: 0 },
      0,
      [],
    ]);
    expect(await readAll(graph.rows())).toEqual(before);
    await graph.close();
  });
});

describe("reading an export", () => {
  /** What comes of an export of which some lines were edited. */
  async function edited(
    edit: (lines: readonly string[]) => readonly string[],
  ): Promise<IngestReport> {
    const graph = openMemory();
    await ingest(SOURCES.slice(0, 1), { graph, model, reference: null });
    return put(openMemory(), edit(await exported(graph)));
  }
  const refusals = ({ rejected }: IngestReport): readonly string[] =>
    rejected.map(({ code, message, line }) => `${line ?? ""} ${code} ${message}`);

  it("refuses words that stand nowhere else than said, by line, and takes the others", async () => {
    let line = 0;
    const report = await edited((lines) => {
      line = lines.findIndex((text) => text.includes('"kind":"claim"') && text.includes('"SPAN"'));
      return lines.map((text, i) =>
        i === line ? text.replace('"exact":"', '"exact":"Not ') : text,
      );
    });
    expect(refusals(report)).toEqual([
      expect.stringMatching(new RegExp(`^${line + 1} BAD_ENTRY .*does not stand at its place`)),
    ]);
    expect(report.claims.accepted).toBeGreaterThan(10);
  });

  it("refuses what was changed under an id that stands for something else", async () => {
    let changed = 0;
    const report = await edited((lines) =>
      lines.map((text) => {
        if (!text.includes('"modality":"ASSERTED"')) return text;
        changed += 1;
        return text.replace('"modality":"ASSERTED"', '"modality":"DENIED"');
      }),
    );
    expect(refusals(report)).toHaveLength(changed);
    expect(refusals(report)[0]).toMatch(/BAD_ENTRY .*is not the id that its content makes/);
  });

  it("refuses a text that does not have its hash, and the claims that rest on it", async () => {
    const report = await edited((lines) =>
      lines.map((text) =>
        text.includes('"kind":"document"') ? text.replace('"text":"', '"text":"Once. ') : text,
      ),
    );
    expect(report.documents).toBe(0);
    expect(refusals(report).join("\n")).toMatch(/its document doc:\w+ is not there/);
  });

  it("refuses lines that are no entries", async () => {
    const report = await edited((lines) => [
      ...lines.slice(0, 1),
      "{",
      '{"kind":"claim","recordedAt":1,"content":{}}',
      '{"kind":"dream","recordedAt":1,"content":{}}',
      ...lines.slice(1, -1),
      (lines.at(-1) ?? "").replace(/\d+/, (count) => String(Number(count) + 3)),
    ]);
    expect(report.rejected.map(({ line, code }) => [line, code])).toEqual([
      [2, "BAD_ENTRY"],
      [3, "BAD_ENTRY"],
      [4, "BAD_ENTRY"],
    ]);
  });

  it("says that a file breaks off, and keeps what was there", async () => {
    const report = await edited((lines) => lines.slice(0, -2));
    expect(report.rejected.map(({ code }) => code)).toEqual(["FILE_CUT_SHORT"]);
    expect(report.claims.accepted).toBeGreaterThan(10);
  });

  it("refuses files of newer formats and files that are no export, and changes nothing", async () => {
    const newer = await edited((lines) => [
      (lines[0] ?? "").replace('"version":1', '"version":2'),
      ...lines.slice(1),
    ]);
    expect(newer.rejected.map(({ code }) => code)).toEqual(["FILE_TOO_NEW"]);
    expect(newer.rows.written).toBe(0);
    const foreign = await edited((lines) => lines.slice(1));
    expect(foreign.rejected.map(({ code }) => code)).toEqual(["FILE_NOT_EXPORT"]);
  });
});

it("an export is not finished where something was written meanwhile", async () => {
  const graph = openMemory();
  await fill(graph);
  const lines = exportLedger(graph, { tool: "dragoman", toolVersion: "0" });
  await lines.next();
  await ingest(["tests/ingest/dates/input.yaml"], { graph, model, reference: null });
  await expect(readAll(lines)).rejects.toMatchObject({ code: "STORE_CHANGED" });
});
