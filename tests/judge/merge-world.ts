/** A small world for the merge algebra, and an oracle that says what it comes to without anything of `src/resolve/`. */
import type { Batch } from "../../src/commit/merge-batch.ts";
import type { Claim, StoredDocument } from "../../src/model/claim.ts";
import type { Judgement } from "../../src/model/ledger.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { fact, paper, say, withId } from "../resolve/say.ts";

/** Boards that are merged and parted. Two each share a foreign id once a claim says so; two have none. */
export const BOARDS = [0, 1, 2, 3, 4, 5].map((i) => `organisation:x-${i}`);
const FOREIGN = ["Q1", "Q1", "Q2", "Q2", null, null];
const UNION = "organisation:x-union";

/** What a claim of the pool says, in the oracle's words. */
export type Said =
  | { readonly says: "member"; readonly board: string }
  | { readonly says: "supports"; readonly board: string; readonly other: string }
  | { readonly says: "foreign"; readonly board: string; readonly value: string };
export interface Piece {
  readonly said: Said;
  readonly document: StoredDocument;
  readonly claim: Claim;
}

const board = (id: string) => withId(id, "Organisation", `Board ${id}`);

/** Every claim that can be brought, each in a document of its own. */
export const POOL: readonly Piece[] = [
  ...[...BOARDS, ...BOARDS].map((id): Said => ({ says: "member", board: id })),
  ...BOARDS.flatMap((id, i): readonly Said[] =>
    [1, 3].map((step) => ({
      says: "supports",
      board: id,
      other: BOARDS[(i + step) % BOARDS.length] ?? id,
    })),
  ),
  ...BOARDS.flatMap((id, i): readonly Said[] =>
    FOREIGN[i] ? [{ says: "foreign", board: id, value: FOREIGN[i] }] : [],
  ),
].map((said, i) => {
  const document = paper(`Paper ${i} of ${said.board}`);
  return { said, document, claim: say(document, statementOf(said)) };
});

function statementOf(said: Said): Claim["statement"] {
  switch (said.says) {
    case "member":
      return fact(
        "Membership",
        { member: board(said.board), organisation: withId(UNION, "Organisation", "Union") },
        { membershipKind: "FULL" },
      );
    case "supports":
      return fact(
        "Relation",
        { agent: board(said.board), counterpart: board(said.other) },
        { relation: "SUPPORTS" },
      );
    case "foreign":
      return {
        says: "externalId",
        subject: board(said.board),
        scheme: "wikidata",
        value: said.value,
      };
  }
}

/** Pieces and judgements as one batch. */
export const batchOf = (
  pieces: readonly Piece[],
  judgements: readonly Judgement[] = [],
): Batch => ({
  documents: pieces.map(({ document }) => document),
  readings: pieces.map(({ document }) => ({
    id: `reading:${document.sha256.slice(0, 20)}`,
    document: document.id,
    tool: "test",
    version: 1,
    runs: [],
  })),
  claims: pieces.map(({ document, claim: { extractor, confidence, ...claim } }) => ({
    id: claim.id,
    claim,
    assertions: [
      {
        extractor,
        confidence,
        reading: `reading:${document.sha256.slice(0, 20)}`,
        record: null,
        isHeld: false,
      },
    ],
  })),
  editions: [],
  judgements,
  runs: [],
});

/** What a graph of this world says: boards by entity, and facts by the least board of each end. */
export interface Summary {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

/** Boards that a live claim speaks of. */
export const knownBoards = (pieces: readonly Piece[]): readonly string[] =>
  BOARDS.filter((id) =>
    pieces.some(({ said }) => said.board === id || (said.says === "supports" && said.other === id)),
  );

/** What follows from claims and judgements. */
export function expected(pieces: readonly Piece[], judgements: readonly Judgement[]): Summary {
  const groups = partition(pieces, judgements);
  const leastOf = (id: string): string => groups.find((group) => group.includes(id))?.[0] ?? id;
  const counts = new Map<string, number>();
  for (const { said } of pieces) {
    if (said.says === "foreign") continue;
    const [from, to] = [leastOf(said.board), said.says === "member" ? UNION : leastOf(said.other)];
    const key = `${said.says === "member" ? "Membership" : "Relation"} ${from} ${to} ${from === to ? "falls" : "stands"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    entities: groups.map((group) => group.join(" ")).sort(),
    facts: [...counts].map(([key, count]) => `${key} ${count}`).sort(),
  };
}

/** Boards that are one entity, each group in order. */
export function partition(
  pieces: readonly Piece[],
  judgements: readonly Pick<Judgement, "says">[],
): readonly (readonly string[])[] {
  const foreign = new Map(
    pieces.flatMap(({ said }) => (said.says === "foreign" ? [[said.board, said.value]] : [])),
  );
  const apart = judgements.flatMap(({ says }) =>
    says.kind === "NOT_SAME" ? [[says.a, says.b] as const] : [],
  );
  let groups = BOARDS.map((id) => [id]);
  const join = (a: string, b: string): void => {
    const [x, y] = [a, b].map((id) => groups.find((group) => group.includes(id)) ?? []);
    if (x === undefined || y === undefined || x === y) return;
    const isApart = apart.some(
      ([p, q]) => (x.includes(p) && y.includes(q)) || (x.includes(q) && y.includes(p)),
    );
    const values = [x, y].map((group) => group.flatMap((id) => foreign.get(id) ?? []));
    const [u, v] = values;
    const differ = u?.length && v?.length && !u.some((value) => v.includes(value));
    if (isApart || differ) return;
    groups = [...groups.filter((group) => group !== x && group !== y), [...x, ...y].sort()];
  };
  const same = judgements.flatMap(({ says }) =>
    says.kind === "SAME" ? [[says.from, says.into].sort().join(" ")] : [],
  );
  for (const edge of same.sort()) join(edge.split(" ")[0] ?? "", edge.split(" ")[1] ?? "");
  // Those that share an id gather around the first of them.
  for (const value of ["Q1", "Q2"]) {
    const [first, ...others] = BOARDS.filter((id) => foreign.get(id) === value);
    if (first !== undefined) for (const id of others) join(first, id);
  }
  const known = new Set(knownBoards(pieces));
  return groups
    .map((group) => group.filter((id) => known.has(id)))
    .filter((group) => group.length > 0);
}

/** What stored rows say. */
export function summarise(rows: readonly NodeRow[]): Summary {
  const boards = new Map(
    rows
      .filter(({ type }) => type === "Organisation")
      .map(({ id, formerIds }) => [id, BOARDS.filter((b) => [id, ...formerIds].includes(b))]),
  );
  const leastOf = (id: string): string => boards.get(id)?.[0] ?? id;
  return {
    entities: [...boards.values()]
      .filter((group) => group.length > 0)
      .map((group) => group.join(" "))
      .sort(),
    facts: rows
      .flatMap(({ type, fact: ends, columns }) =>
        ends === null
          ? []
          : [
              `${type} ${leastOf(ends.subject)} ${leastOf(ends.object ?? "")} ${ends.stands ? "stands" : "falls"} ${String(columns["claimCount"])}`,
            ],
      )
      .sort(),
  };
}
