/** A small world for tests of judgements: two writers of one organisation, and a third that differs. */
import { afterEach } from "vitest";
import { readAll } from "../../src/check/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Ask, JudgeReport, JudgeRequest } from "../../src/model/judging.ts";
import type { Model } from "../../src/model/model.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { model } from "../resolve/say.ts";

const ENTITIES = `
entities:
  - { kind: Organisation, id: organisation:x-un, name: Union of Harbours }
  - { kind: Organisation, id: organisation:x-one, name: First Harbour Board }
  - { kind: Organisation, id: organisation:x-two, name: Second Harbour Board }
  - { kind: Organisation, id: organisation:x-three, name: Third Harbour Board }
  - { kind: Country, id: country:x-arcadia, name: Arcadia Free State }
  - { kind: Meeting, id: meeting:x-m, name: Harbour meeting }
`;

/** Each file says of both boards what the other file says of one. */
export const FILES: Readonly<Record<string, string>> = {
  "one.yaml": `
document: { title: One, publisher: First Press, publishedAt: 2024-07-25, text: The First Harbour Board belongs to the Union of Harbours and works with the Second Harbour Board. The First Harbour Board came to the Harbour meeting on 24 July 2024. }
${ENTITIES}
claims:
  - { type: Membership, member: First Harbour Board, organisation: Union of Harbours, membershipKind: FULL, quote: The First Harbour Board belongs to the Union of Harbours }
  - { type: Relation, agent: First Harbour Board, counterpart: Second Harbour Board, relation: SUPPORTS, quote: works with the Second Harbour Board }
  - { type: Participation, agent: First Harbour Board, event: Harbour meeting, role: ATTENDEE, quote: The First Harbour Board came to the Harbour meeting }
  - { type: Attribute, subject: Harbour meeting, predicate: DATE, date: 2024-07-24, quote: the Harbour meeting on 24 July 2024 }
`,
  "two.yaml": `
document: { title: Two, publisher: Second Press, publishedAt: 2024-07-26, text: The Second Harbour Board belongs to the Union of Harbours. The Second Harbour Board came to the Harbour meeting on 25 July 2024. }
${ENTITIES}
claims:
  - { type: Membership, member: Second Harbour Board, organisation: Union of Harbours, membershipKind: FULL, quote: The Second Harbour Board belongs to the Union of Harbours }
  - { type: Participation, agent: Second Harbour Board, event: Harbour meeting, role: ATTENDEE, quote: The Second Harbour Board came to the Harbour meeting }
  - { type: Attribute, subject: Harbour meeting, predicate: DATE, date: 2024-07-25, quote: the Harbour meeting on 25 July 2024 }
`,
};

/** Opens worlds of their own, and closes each after its test. */
export function harbours(
  open: (model: Model) => Promise<Graph>,
): (files?: Readonly<Record<string, string>>) => Promise<Graph> {
  const opened: Graph[] = [];
  afterEach(async () => {
    for (const graph of opened.splice(0)) await graph.close();
  });
  return async (files = FILES) => {
    const graph = await open(model);
    await graph.prepare();
    opened.push(graph);
    await put(graph, files);
    return graph;
  };
}

export const rowsOf = (graph: Graph): Promise<readonly NodeRow[]> => readAll(graph.rows());

/** Puts claims files into a graph. */
export async function put(graph: Graph, files: Readonly<Record<string, string>>): Promise<void> {
  const report = await ingest(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    { graph, model, reference: null },
  );
  if (report.rejected.length > 0) throw new Error(JSON.stringify(report.rejected));
}

/** Asks as Ann would. */
export const ask = (
  graph: Graph,
  asked: Ask,
  more: Partial<JudgeRequest> = {},
): Promise<JudgeReport> =>
  judge(
    graph,
    { model },
    { ask: asked, person: "Ann", reason: "It says so", idempotencyKey: null, ...more },
  );

/** The code with which something is refused; its report where it is not. */
export async function refusal(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && "code" in error) return `${String(error.code)}: ${error.message}`;
    throw error;
  }
}
