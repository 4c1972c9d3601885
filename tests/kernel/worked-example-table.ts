/** What the table of the worked example is read from: one operation, and what a row of the table says of its answer. */
import type { Graph } from "../../src/graph/graph.ts";
import { dayNumber } from "../../src/model/days.ts";
import { verdictOn } from "../../src/resolve/verdict.ts";
import { ask } from "../graph/ask.ts";
import { schema } from "./worked-example.ts";

const TABLE = `query Table($at: DateTime) {
  meetings(asRecordedAt: $at, orderBy: [{ date: ASC }]) {
    recordedAt
    nodes {
      id formerIds joinReason date { edtf }
      attributes(where: { predicate: { eq: DATE } }, orderBy: [{ date: ASC }]) {
        nodes { id date { edtf } rank rankReason claimCount originCount recordedAt }
      }
    }
  }
  tenures(asRecordedAt: $at) {
    nodes { id claimCount recordedAt valid { from { kind min max } to { kind min max } } }
  }
  conflicts(asRecordedAt: $at) {
    nodes { subject { id } conflictKind rankReason preferred { id } facts { nodes { id } } }
  }
}`;

interface DateFact {
  readonly id: string;
  readonly date: { readonly edtf: string };
  readonly rank: string;
  readonly rankReason: string | null;
  readonly claimCount: number;
  readonly originCount: number;
  readonly recordedAt: string;
}
interface Bound {
  readonly kind: string;
  readonly min: string | null;
  readonly max: string | null;
}
/** The answer of the operation. */
export interface Table {
  readonly meetings: {
    readonly recordedAt: string;
    readonly nodes: readonly {
      readonly id: string;
      readonly formerIds: readonly string[];
      readonly joinReason: string | null;
      readonly date: { readonly edtf: string };
      readonly attributes: { readonly nodes: readonly DateFact[] };
    }[];
  };
  readonly tenures: {
    readonly nodes: readonly {
      readonly id: string;
      readonly claimCount: number;
      readonly recordedAt: string;
      readonly valid: { readonly from: Bound; readonly to: Bound };
    }[];
  };
  readonly conflicts: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
}
/** Now, or as it stood at a moment. */
export const table = async (graph: Graph, at: string | null = null): Promise<Table> =>
  (await ask(graph, schema, TABLE, { at })) as unknown as Table; // The operation asks for this.

/** The meetings with the reports that each is made of. */
export const meetings = ({ meetings: { nodes } }: Table): readonly string[] =>
  nodes
    .map(({ id, formerIds }) => [id, ...formerIds].map((one) => one.split("-")[1]).join(" "))
    .sort();
/** The dates of the meeting to which an id of a report leads. */
export const factsOf = ({ meetings: { nodes } }: Table, meeting: string): readonly DateFact[] =>
  nodes.find(({ id, formerIds }) => [id, ...formerIds].includes(meeting))?.attributes.nodes ?? [];
const told = ({ date, rank, rankReason, originCount }: DateFact): string =>
  `${date.edtf} ${rank} ${rankReason ?? "-"} ${originCount}`;
/** The same in words. */
export const dates = (answer: Table, meeting: string): readonly string[] =>
  factsOf(answer, meeting).map(told);

/** The tenure's bounds, and what follows from them for two days. */
export function office({ tenures: { nodes } }: Table) {
  const [one] = nodes;
  const { from, to } = one?.valid ?? { from: null, to: null };
  const stated = [from?.min, from?.max, to?.min, to?.max].map((day) => day ?? null);
  const [a, b, c, d] = stated.map((day, i) =>
    day === null ? (i % 2 === 0 ? -Infinity : Infinity) : dayNumber(day),
  );
  return {
    facts: nodes.length,
    stated,
    claims: one?.claimCount,
    asOf: ["2024-07-25", "2025-01-01"].map((day) =>
      verdictOn([a ?? 0, b ?? 0, c ?? 0, d ?? 0], dayNumber(day)),
    ),
  };
}
