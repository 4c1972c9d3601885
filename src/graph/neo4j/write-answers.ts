import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { RowChange } from "../graph.ts";
import { writeBatches } from "./batches.ts";
import type { ChangePlan } from "./change-plan.ts";
import { cypher } from "./fragment.ts";
import { followLead, type Lead, type LedTo } from "./lead-ids.ts";
import { NO_LEADS, storedLeads, type StoredLead, type StoredLeads } from "./stored-leads.ts";

/** Says anew where ids lead, wherever a change of rows or what is told makes a difference; where they led is kept. */
export async function writeAnswers(
  transaction: ManagedTransaction,
  change: RowChange,
  plan: ChangePlan,
  instant: number,
): Promise<void> {
  const store = plan.isFirst ? NO_LEADS : storedLeads(transaction);
  const said = readSayings(change, plan);
  const touched = await touchedIds(store, plan, said);
  const known = await store.leads([...touched]);
  const leads = new Map([...touched].flatMap((id) => newLead(id, known.get(id), said)));
  const turning = [...leads.keys()];
  const standing = new Standing(store, change);
  await followOn(store, leads, standing);
  const turns = turning.map((id): Turn => ({
    id,
    before: known.get(id) ?? null,
    told: leads.get(id)?.told ?? null,
    ledTo: followLead(id, leads, (other) => standing.has(other)),
  }));
  await writeTurns(transaction, turns, instant);
}

/** What a change says of ids that are not those of its rows. */
interface Sayings {
  readonly formers: ReadonlyMap<string, { readonly node: string; readonly ord: number }>;
  readonly told: ReadonlyMap<string, string>;
  /** Former ids of versions that end. */
  readonly dropped: ReadonlySet<string>;
}

function readSayings({ put, answers }: RowChange, { ended }: ChangePlan): Sayings {
  const formers = new Map(
    put.flatMap(({ row }) => row.formerIds.map((id, ord) => [id, { node: row.id, ord }] as const)),
  );
  return {
    formers,
    told: new Map([
      ...[...formers].map(([id, { node }]) => [id, node] as const),
      ...answers.filter(({ id, node }) => id !== node).map(({ id, node }) => [id, node] as const),
    ]),
    dropped: new Set(ended.flatMap(({ formerIds }) => formerIds)),
  };
}

/** Ids of which something is said, those of rows that come or go, and all that were told one of these. */
async function touchedIds(
  store: StoredLeads,
  { fresh, removed }: ChangePlan,
  { formers, told, dropped }: Sayings,
): Promise<ReadonlySet<string>> {
  const touched = new Set([
    ...formers.keys(),
    ...told.keys(),
    ...dropped,
    ...fresh.map(({ row }) => row.id),
    ...removed,
    ...(await store.leadingTo(removed)),
  ]);
  let added = [...touched];
  while (added.length > 0) {
    added = (await store.toldOf(added)).filter((id) => !touched.has(id));
    for (const id of added) touched.add(id);
  }
  return touched;
}

/** What is known of an id after the change; nothing where it is only that of a row. */
function newLead(
  id: string,
  known: StoredLead | undefined,
  { formers, told, dropped }: Sayings,
): readonly (readonly [string, Lead])[] {
  const former = formers.get(id) ?? (dropped.has(id) ? null : formerOf(known));
  const lastTold = told.get(id) ?? known?.told ?? null;
  return known || former || lastTold !== null ? [[id, { former, told: lastTold }]] : [];
}

const formerOf = (known: StoredLead | undefined): Lead["former"] =>
  known?.ledTo && known.ledTo.ord !== null ? { ...known.ledTo, ord: known.ledTo.ord } : null;

/** Which ids are those of current rows after the change; others than its own are looked up once. */
class Standing {
  readonly #store: StoredLeads;
  readonly #known: Map<string, boolean>;

  constructor(store: StoredLeads, { put, remove }: RowChange) {
    this.#store = store;
    this.#known = new Map([
      ...remove.map((id) => [id, false] as const),
      ...put.map(({ row }) => [row.id, true] as const),
    ]);
  }

  async lookUp(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#known.has(id));
    const found = new Set(await this.#store.standing(unknown));
    for (const id of unknown) this.#known.set(id, found.has(id));
  }

  has(id: string): boolean {
    return this.#known.get(id) === true;
  }
}

/** Reads on from ids that were told of nodes which are gone. */
async function followOn(
  store: StoredLeads,
  leads: Map<string, Lead>,
  standing: Standing,
): Promise<void> {
  await standing.lookUp([...leads.keys()]);
  let reached = [...leads.values()].flatMap(({ told }) => told ?? []);
  while (reached.length > 0) {
    await standing.lookUp(reached);
    const gone = [...new Set(reached)].filter((id) => !standing.has(id) && !leads.has(id));
    const found = await store.leads(gone);
    for (const id of gone) {
      const known = found.get(id);
      leads.set(id, { former: formerOf(known), told: known?.told ?? null });
    }
    reached = gone.flatMap((id) => leads.get(id)?.told ?? []);
  }
}

/** Where an id led, and where it leads from now on. */
interface Turn {
  readonly id: string;
  readonly before: StoredLead | null;
  readonly told: string | null;
  readonly ledTo: LedTo | null;
}

async function writeTurns(
  transaction: ManagedTransaction,
  turns: readonly Turn[],
  instant: number,
): Promise<void> {
  const now = { now: neo4j.int(instant) };
  const moved = turns.filter(({ before, ledTo }) => !isSame(before?.ledTo ?? null, ledTo));
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (key:FormerId {id: id})-[r:LEADS_TO]->(n) CREATE (key)-[w:WAS_LEADS_TO]->(n) SET w = properties(r), w.until = $now DELETE r`,
    moved.filter(({ before }) => before?.ledTo).map(({ id }) => id),
    now,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row CREATE (:FormerId {id: row.id, told: row.told})`,
    turns.filter(({ before }) => before === null).map(({ id, told }) => ({ id, told })),
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (key:FormerId {id: row.id}) SET key.told = row.told`,
    turns
      .filter(({ before, told }) => before !== null && before.told !== told)
      .map(({ id, told }) => ({ id, told })),
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (key:FormerId {id: row.id}) MATCH (n:Node {id: row.node}) CREATE (key)-[:LEADS_TO {since: $now, ord: row.ord}]->(n)`,
    moved.flatMap(({ id, ledTo }) =>
      ledTo
        ? [{ id, node: ledTo.node, ord: ledTo.ord === null ? null : neo4j.int(ledTo.ord) }]
        : [],
    ),
    now,
  );
}

const isSame = (a: LedTo | null, b: LedTo | null): boolean =>
  a?.node === b?.node && a?.ord === b?.ord;
