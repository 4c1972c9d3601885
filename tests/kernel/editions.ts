/** A structured source with records that change from edition to edition. */
import * as fc from "fast-check";
import { EMPTY_BATCH } from "../../src/commit/merge-batch.ts";
import { shortHash } from "../../src/model/entity-id.ts";
import { fact, withId } from "../resolve/say.ts";
import { article } from "./article.ts";
import { readingItem, type Item } from "./item.ts";

const SOURCE = "List of leaders";
const RECORDS = ["1", "2", "3"];

/** Which version an edition has of each record; null where it does not name it, "gone" where it says so. */
const contents = fc.record(
  Object.fromEntries(RECORDS.map((record) => [record, fc.constantFrom("v1", "v2", "gone", null)])),
);

/** Two or three editions, full ones and deltas; each brings what its records say. */
export const editions: fc.Arbitrary<readonly Item[]> = fc
  .array(fc.tuple(fc.constantFrom("full" as const, "delta" as const), contents), {
    minLength: 2,
    maxLength: 3,
  })
  .map((given) => given.flatMap(([coverage, records], i) => editionItem(coverage, records, i + 1)));

function editionItem(
  coverage: "full" | "delta",
  records: Readonly<Record<string, string | null>>,
  number: number,
): readonly Item[] {
  const listed = Object.entries(records).flatMap(([record, version]) =>
    version === null || version === "gone" ? [] : [[record, version] as const],
  );
  const deleted = Object.entries(records).flatMap(([record, version]) =>
    version === "gone" ? [record] : [],
  );
  const content = {
    source: SOURCE,
    coverage,
    sequence: String(number),
    present: Object.fromEntries(listed),
    deleted,
    run: `run:edition-${number}`,
  };
  const edition: Item = {
    batch: { ...EMPTY_BATCH, editions: [{ id: `edition:${shortHash(content)}`, ...content }] },
  };
  return [edition, ...listed.map(([record, version]) => recordItem(record, version))];
}

/** A record is a text of its own; the version says until when the office was held. */
function recordItem(record: string, version: string): Item {
  const { document, claims } = article({
    headline: `Record ${record}, ${version}`,
    publisher: SOURCE,
    published: "2024-08-01",
    sentences: [
      {
        words: `Held until ${version}.`,
        says: fact(
          "Tenure",
          {
            holder: withId(`person:${record === "1" ? "a" : "b"}`, "Person"),
            office: withId("office:president", "Office"),
          },
          {},
          { since: "2000-07-17", until: version === "v1" ? "2004" : "2004-05-06" },
        ),
      },
    ],
  });
  return readingItem(
    document,
    claims,
    { tool: "records", version: 1, run: null },
    {
      record: { source: SOURCE, record, version },
    },
  );
}
