import type { NodeRow } from "../src/model/rows.ts";
import type { Model } from "../src/model/model.ts";
import { entityRow, factRow, recordRow } from "../tests/graph/rows.ts";
import { startRandom } from "../tests/kernel/item.ts";

/** The sizes of a generated graph: `facts` in all, of which `hub` belong to one process. */
export interface Size {
  readonly facts: number;
  readonly hub: number;
}

/** A graph of agents with roles in processes, each role with one claim in one of many documents. Deterministic. */
export function generateRows(model: Model, { facts, hub }: Size): readonly NodeRow[] {
  const agents = Math.ceil(facts / 10);
  const processes = Math.ceil(facts / 20);
  const random = startRandom(7); // Each run measures the same graph.
  const pick = (count: number): number => Math.floor(random() * count);
  const rows: NodeRow[] = [];
  for (let i = 0; i < agents; i++)
    rows.push(
      entityRow(model, "Country", `country:x-${i}`, `State ${pad((i * 7919) % agents)}`, {
        iso3: pad(i),
        former: false,
      }),
    );
  for (let i = 0; i < processes; i++)
    rows.push(entityRow(model, "Process", `process:${i}`, `Process ${pad(i)}`));
  for (let i = 0; i < Math.ceil(facts / 50); i++)
    rows.push(
      recordRow(
        model,
        "Document",
        `doc:${i}`,
        { title: `Document ${i}`, titleFold: `document ${i}`, sha256: String(i), recordedAt: 1 },
        {},
      ),
    );
  const seen = new Set<string>();
  for (let i = 0; rows.length < agents + processes + facts * 2 + facts / 50 && i < facts * 3; i++) {
    const role = pick(2) === 0 ? "GUARANTOR" : "PARTY";
    const process = i < hub ? 0 : 1 + pick(processes - 1);
    const agent = i < hub ? i % agents : pick(agents);
    const key = `${agent}-${process}-${role}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const id = `process-role:${key}`;
    rows.push(
      factRow(
        model,
        "ProcessRole",
        id,
        role === "GUARANTOR" ? "GUARANTOR_OF" : "PARTY_TO",
        `country:x-${agent}`,
        `process:${process}`,
        {
          role,
          roleClass: role === "PARTY" ? "PARTY" : "THIRD_PARTY",
          roleText: "a role",
          roleTextFold: "a role",
        },
      ),
    );
    rows.push(
      recordRow(
        model,
        "Claim",
        `claim:${key}`,
        {
          stance: "BACKS",
          modality: "ASSERTED",
          basis: "EXPLICIT",
          confidence: 90,
          extractor: "generated@1",
          extractorFold: "generated@1",
          recordedAt: 1,
          evidence: JSON.stringify([{ kind: "SPAN", exact: `words ${key}`, start: 1, end: 10 }]),
        },
        { fact: [id], document: [`doc:${pick(Math.ceil(facts / 50))}`] },
      ),
    );
  }
  return rows;
}

const pad = (value: number): string => String(value).padStart(7, "0");
