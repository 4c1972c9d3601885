import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { hashGraph } from "../../src/check/hashes.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { openMemory } from "./memory-graph.ts";
import { model } from "../resolve/say.ts";

const SOURCE = "List of leaders";

interface Record {
  readonly id: string;
  readonly until: string | null;
}
/** A file of the source: who held office until when, by record; null says that the record is gone. */
function file(
  head: {
    readonly coverage: "full" | "delta";
    readonly sequence?: number;
    readonly title?: string;
  },
  records: readonly Record[],
): string {
  const sequence = head.sequence === undefined ? "" : `, sequence: ${head.sequence}`;
  const entries = records.map(({ id, until }) =>
    until === null
      ? `  - { record: ${id}, deleted: true }`
      : `  - { record: ${id}, type: Tenure, holder: { name: Holder ${id}, kind: Person }, office: Head of Arcadia, since: 2001, until: ${until} }`,
  );
  return [
    `document: { title: ${head.title ?? `${head.coverage} ${head.sequence ?? ""}`}, publisher: ${SOURCE} }`,
    `edition: { source: ${SOURCE}, coverage: ${head.coverage}${sequence} }`,
    entries.length === 0 ? "claims: []" : `claims:\n${entries.join("\n")}`,
    "",
  ].join("\n");
}

function put(graph: Graph, files: readonly string[], acceptLoss = false) {
  return ingest(
    files.map((text, i) => ({ path: `file-${i}.yaml`, bytes: new TextEncoder().encode(text) })),
    { graph, model, reference: null, acceptLoss },
  );
}

/** Until when each holder is said to have held office. */
async function held(graph: Graph): Promise<readonly string[]> {
  const rows = await readAll(graph.rows());
  const names = new Map(rows.map(({ id, columns }) => [id, String(columns["name"])]));
  return rows
    .filter(({ type }) => type === "Tenure")
    .map(
      ({ fact, columns }) => `${names.get(fact?.subject ?? "")} ${String(columns["validToEdtf"])}`,
    )
    .sort();
}

const FIVE = ["1", "2", "3", "4", "5"].map((id) => ({ id, until: "2010" }));

describe("editions of a structured source", () => {
  it("make a record one claim, however many editions list it", async () => {
    const graph = openMemory();
    await put(graph, [file({ coverage: "full", sequence: 1 }, FIVE)]);
    const before = await readAll(graph.rows());
    await put(graph, [file({ coverage: "full", sequence: 2 }, FIVE)]);
    const claims = (await readAll(graph.rows())).filter(({ type }) => type === "Claim");
    expect(claims).toHaveLength(5);
    expect(claims.map(({ id }) => id)).toEqual(
      before.filter(({ type }) => type === "Claim").map(({ id }) => id),
    );
  });

  it("end what a full one leaves out and what a delta deletes, and change what either says otherwise", async () => {
    const graph = openMemory();
    await put(graph, [file({ coverage: "full", sequence: 1 }, FIVE)]);
    await put(graph, [file({ coverage: "full", sequence: 2 }, FIVE.slice(1))]);
    expect(await held(graph)).toEqual(["2", "3", "4", "5"].map((id) => `Holder ${id} 2010`));
    const delta = [
      { id: "2", until: "2011" },
      { id: "3", until: null },
    ];
    await put(graph, [file({ coverage: "delta", sequence: 3 }, delta)]);
    expect(await held(graph)).toEqual(["Holder 2 2011", "Holder 4 2010", "Holder 5 2010"]);
    expect(await deepCheck(graph, model)).toBeNull();
  });

  it("are refused where more than a fifth has vanished, and nothing is changed, unless that is meant", async () => {
    const graph = openMemory();
    await put(graph, [file({ coverage: "full", sequence: 1 }, FIVE)]);
    const before = await readAll(graph.rows());
    const cut = file({ coverage: "full", sequence: 2 }, FIVE.slice(2));
    const refused = await put(graph, [cut]);
    expect(refused.rejected.map(({ code }) => code)).toEqual(["EDITION_SHRUNK"]);
    expect(refused.documents).toBe(0);
    expect(await readAll(graph.rows())).toEqual(before);

    expect((await put(graph, [cut], true)).rejected).toEqual([]);
    expect(await held(graph)).toHaveLength(3);
    // Once it is in it is known, and asked about no more.
    const again = await put(graph, [cut]);
    expect([again.rejected, again.rows]).toEqual([[], { written: 0, removed: 0 }]);
  });

  it("may name what they leave out, however much it is", async () => {
    const graph = openMemory();
    await put(graph, [file({ coverage: "full", sequence: 1 }, FIVE)]);
    const named = FIVE.map(({ id }, i) => ({ id, until: i < 3 ? null : "2010" }));
    expect((await put(graph, [file({ coverage: "full", sequence: 2 }, named)])).rejected).toEqual(
      [],
    );
    expect(await held(graph)).toHaveLength(2);
  });

  it("without a sequence stand in the order of their files, and the report says so", async () => {
    const graph = openMemory();
    const report = await put(graph, [
      file({ coverage: "full", title: "z" }, FIVE),
      file({ coverage: "delta", title: "a" }, [{ id: "1", until: "2012" }]),
    ]);
    expect(report.unsequenced).toEqual(["file-0.yaml", "file-1.yaml"]);
    expect(await held(graph)).toContain("Holder 1 2012");
    await put(graph, [file({ coverage: "delta", title: "b" }, [{ id: "1", until: "2013" }])]);
    expect(await held(graph)).toContain("Holder 1 2013");
  });

  it("change nothing when they come again, and are compared with those that stand before them", async () => {
    const graph = openMemory();
    const files = [
      file({ coverage: "full", title: "z" }, FIVE),
      file({ coverage: "full", sequence: 3 }, FIVE),
    ];
    await put(graph, files);
    const before = await readAll(graph.ledger());
    const again = await put(graph, files);
    expect(again.rows).toEqual({ written: 0, removed: 0 });
    expect(await readAll(graph.ledger())).toEqual(before);
  });

  it("with sequence numbers give one graph in any order and any batches", async () => {
    const said = fc.constantFrom("2010", "2011", "gone", "not listed");
    const edition = fc.tuple(
      fc.constantFrom("full" as const, "delta" as const),
      fc.record({ a: said, b: said, c: said }),
    );
    const sets = fc.array(edition, { minLength: 2, maxLength: 4 }).map((given) =>
      given.map(([coverage, records], i) => {
        const listed = Object.entries(records).filter(([, until]) => until !== "not listed");
        return file(
          { coverage, sequence: i + 1 },
          listed.map(([id, until]) => ({ id, until: until === "gone" ? null : until })),
        );
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        sets.chain((files) =>
          fc.tuple(
            fc.constant(files),
            fc.shuffledSubarray([...files], { minLength: files.length }),
            fc.nat(3),
          ),
        ),
        async ([files, shuffled, size]) => {
          expect(await hashOf(shuffled, size + 1)).toBe(await hashOf(files, files.length));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Each record is there at first, so that whatever the order none is deleted that never was. */
const NAMED = ["a", "b", "c"].map((id) => ({ id, until: "2005" }));

async function hashOf(files: readonly string[], batch: number): Promise<string> {
  const graph = openMemory();
  await put(graph, [file({ coverage: "full", sequence: 0 }, NAMED)]);
  for (let i = 0; i < files.length; i += batch) await put(graph, files.slice(i, i + batch), true);
  const ledger = readLedger(await readAll(graph.ledger()));
  return hashGraph(await readAll(graph.rows()), ledger, model).contentHash;
}
