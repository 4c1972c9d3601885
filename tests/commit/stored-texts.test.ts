import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRows } from "../../src/commit/compare-rows.ts";
import { counterColumns } from "../../src/model/columns.ts";
import type { Edition } from "../../src/model/ledger.ts";
import { readPayload, writePayload } from "../../src/model/ledger-payload.ts";
import { canonicalJson, type NodeRow } from "../../src/model/rows.ts";
import { randomRows } from "../graph/random-rows.ts";
import { model } from "../resolve/say.ts";

/** What canonical JSON promises, said in the simplest way. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainly).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, item]) => item !== null && item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${plainly(item)}`).join(",")}}`;
}

const digest = (value: unknown): string =>
  createHash("sha256").update(plainly(value)).digest("hex").slice(0, 32);

/** Counters of its type: a claim's confidence is none. */
function countersOf({ type }: NodeRow): readonly string[] {
  const known = model.types.get(type);
  return known === undefined ? [] : counterColumns(known).map(({ name }) => name);
}

const withoutCounters = (row: NodeRow): NodeRow => ({
  ...row,
  columns: Object.fromEntries(
    Object.entries(row.columns).filter(([name]) => !countersOf(row).includes(name)),
  ),
});

describe("texts that hashes are made of", () => {
  it("are the same for every value as JSON with sorted keys and without nulls", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
        expect(canonicalJson([value, { [text]: text }])).toBe(plainly([value, { [text]: text }]));
      }),
    );
  });

  it("give a row a digest of all of it, and one of what a version is told by", () => {
    const [rows = []] = fc.sample(randomRows(model), { numRuns: 1, seed: 3 });
    const counted = rows.filter((row) => countersOf(row).some((name) => name in row.columns));
    expect(counted.length).toBeGreaterThan(0);
    const { put } = compareRows(rows, new Map(), { instant: 7, recordedAt: new Map(), model });
    expect(put.map((item) => item.digest)).toEqual(
      rows.map((row) => ({ whole: digest(row), version: `${digest(withoutCounters(row))}@7` })),
    );
  });

  it("keep every key of a payload, whatever a source calls its records", () => {
    const present = JSON.parse('{"b":"1","10":"2","__proto__":"3","9":"4","a":"5"}');
    const edition = { source: "s", id: "edition:1", present } as unknown as Edition;
    const payload = writePayload(edition);
    expect(payload).toBe(
      '{"id":"edition:1","present":{"9":"4","10":"2","__proto__":"3","a":"5","b":"1"},"source":"s"}',
    );
    expect(readPayload("edition", payload)).toEqual(edition);
  });
});
