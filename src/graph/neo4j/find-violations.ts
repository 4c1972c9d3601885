import type { Model } from "../../model/model.ts";
import type { Check } from "./check.ts";
import { cypher, identifier, join, printFragment } from "./fragment.ts";
import { pastLabel } from "./history.ts";
import { edgeTypes, linksOf } from "./relationships.ts";
import { runRead, type Connection } from "./run.ts";
import { versionChecks } from "./version-checks.ts";

/** One sentence for each thing that does not hold together. */
export async function* findViolations(connection: Connection, model: Model): AsyncIterable<string> {
  yield* findWrongLabels(connection, model);
  const checks = [
    ...nodeChecks(),
    ...keyChecks(),
    ...edgeChecks(model),
    ...linkChecks(model),
    ...versionChecks(model),
  ];
  for (const { find, says } of checks) {
    const records = await runRead(connection, printFragment(find).text);
    for (const record of records) yield says(String(record.get("id")));
  }
}

/** Kinds whose nodes do not have the labels of their type, and versions of them whose labels are not theirs. */
async function* findWrongLabels(connection: Connection, model: Model): AsyncIterable<string> {
  for (const labelAs of [(label: string) => label, pastLabel]) {
    const groups = await runRead(
      connection,
      printFragment(
        cypher`MATCH (n:${identifier(labelAs("Node"))}) RETURN n.kind AS kind, labels(n) AS labels, min(n.id) AS id`,
      ).text,
    );
    for (const group of groups) {
      const labels = new Set<unknown>(asList(group.get("labels")));
      const expected = model.byKind.get(String(group.get("kind")))?.labels.map(labelAs) ?? [];
      const fits =
        expected.length > 0 &&
        labels.size === expected.length &&
        expected.every((label) => labels.has(label));
      if (!fits)
        yield `The node ${String(group.get("id"))} of kind ${String(group.get("kind"))} has the labels ${[...labels].join(", ")}.`;
    }
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function nodeChecks(): readonly Check[] {
  return [
    {
      find: cypher`MATCH (n:Node) WHERE n.digest IS NULL OR n.versionDigest IS NULL RETURN n.id AS id`,
      says: (id) => `The node ${id} has no digest.`,
    },
    {
      find: cypher`MATCH (n:Node) WHERE n.since IS NULL OR n.until IS NOT NULL RETURN n.id AS id`,
      says: (id) => `The node ${id} does not say since when it stands.`,
    },
    {
      find: cypher`MATCH (clock:Clock) MATCH (n:Node) WHERE n.since > clock.instant RETURN n.id AS id`,
      says: (id) => `The node ${id} stands since after the last commit.`,
    },
    {
      find: cypher`MATCH (f:Fact) WHERE COUNT { (f)-[:SUBJECT]->(:Entity) } <> 1 OR COUNT { (f)-[:OBJECT]->() } > 1 RETURN f.id AS id`,
      says: (id) => `The fact ${id} has not one subject and at most one object.`,
    },
    {
      find: cypher`MATCH (f:Fact)-[:SUBJECT]->(s) WHERE f.subjectId <> s.id OR coalesce(f.subjectSort, '') <> coalesce(s.nameFold, '') RETURN f.id AS id`,
      says: (id) => `The fact ${id} carries another subject than it leads to.`,
    },
    {
      find: cypher`MATCH (f:Fact) OPTIONAL MATCH (f)-[:OBJECT]->(o) WITH f, o WHERE coalesce(f.objectId, '') <> coalesce(o.id, '') OR coalesce(f.objectSort, '') <> coalesce(o.nameFold, '') RETURN f.id AS id`,
      says: (id) => `The fact ${id} carries another object than it leads to.`,
    },
    {
      find: cypher`MATCH (n:Name) WHERE any(token IN n.tokens WHERE NOT EXISTS { (:Token {text: token})-[:IN]->(n) }) OR COUNT { (n)<-[:IN]-() } <> size(coalesce(n.tokens, [])) RETURN n.id AS id`,
      says: (id) => `The name ${id} is not found by its tokens.`,
    },
  ];
}

/** What leads to nodes beside other nodes, and what leads to entries of the ledger. */
function keyChecks(): readonly Check[] {
  return [
    {
      find: cypher`MATCH (key:ExternalIdKey|FormerId|Token) WHERE key.told IS NULL AND NOT EXISTS { (key)-->() } RETURN coalesce(key.key, key.id, key.text) AS id`,
      says: (id) => `The key ${id} leads nowhere.`,
    },
    {
      find: cypher`MATCH (key:ExternalIdKey|FormerId) WHERE COUNT { (key)-[:IDENTIFIES|LEADS_TO]->() } > 1 RETURN coalesce(key.key, key.id) AS id`,
      says: (id) => `The id ${id} leads to several entities.`,
    },
    {
      find: cypher`MATCH (key:ExternalIdKey|FormerId|Token)-[:IDENTIFIES|LEADS_TO|IN]->(n) WHERE NOT n:Node RETURN coalesce(key.key, key.id, key.text) AS id`,
      says: (id) => `The key ${id} leads to what is no node any more.`,
    },
    {
      find: cypher`MATCH (key:FormerId)-[:LEADS_TO]->() MATCH (n:Node {id: key.id}) RETURN n.id AS id`,
      says: (id) => `The id ${id} is in use and a former one as well.`,
    },
    {
      find: cypher`MATCH (n:Node) WHERE n.formers IS NOT NULL AND any(former IN n.formers WHERE NOT EXISTS { (:FormerId {id: former})-[:LEADS_TO]->(n) }) RETURN n.id AS id`,
      says: (id) => `The node ${id} is not found by its former ids.`,
    },
    {
      find: cypher`MATCH (e:LedgerEntry) WHERE COUNT { UNWIND e.keys AS key RETURN DISTINCT key } <> COUNT { (e)-[:KEYED]->() } RETURN e.id AS id`,
      says: (id) => `The ledger entry ${id} is not found by its keys.`,
    },
    {
      find: cypher`MATCH (key:LedgerKey) WHERE NOT EXISTS { (key)<-[:KEYED]-() } RETURN key.key AS id`,
      says: (id) => `The key ${id} leads to no entry of the ledger.`,
    },
  ];
}

/** Facts that stand and have an object are edges, no others are, and both say the same. */
function edgeChecks(model: Model): readonly Check[] {
  const edge = join(edgeTypes(model).map(identifier), "|");
  return [
    {
      find: cypher`MATCH (s)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o) WHERE f.stands AND COUNT { MATCH (s)-[r:${edge}]->(o) WHERE r.id = f.id AND type(r) = f.predicate } <> 1 RETURN f.id AS id`,
      says: (id) => `The fact ${id} is not projected as one edge.`,
    },
    {
      find: cypher`MATCH (s)-[r:${edge}]->(o) WHERE NOT EXISTS { MATCH (f:Node {id: r.id}) WHERE f.predicate = type(r) AND f.stands AND EXISTS { (f)-[:SUBJECT]->(s) } AND EXISTS { (f)-[:OBJECT]->(o) } } RETURN coalesce(r.id, elementId(r)) AS id`,
      says: (id) => `The edge ${id} has no fact that stands between its ends.`,
    },
    {
      find: cypher`MATCH ()-[r:${edge}]->() MATCH (f:Node {id: r.id}) WITH f, r, [name IN keys(f) WHERE NOT name IN ['digest', 'versionDigest']] AS names WHERE any(name IN names WHERE coalesce(r[name] <> f[name], true)) OR size(keys(r)) <> size(names) RETURN f.id AS id`,
      says: (id) => `The edge of the fact ${id} says something else than the fact.`,
    },
  ];
}

/** Links of which there is one, and must be one where the field is never null. */
function linkChecks(model: Model): readonly Check[] {
  return [...model.types.values()].flatMap((type) =>
    [...linksOf(type)].flatMap(([field, edge]): readonly Check[] => {
      const declared = type.fields.get(field);
      if (declared?.kind !== "link" || declared.many) return [];
      const count = cypher`COUNT { (n)-[:${identifier(edge)}]->(:Node) }`;
      const wrong = declared.nullable ? cypher`${count} > 1` : cypher`${count} <> 1`;
      return [
        {
          find: cypher`MATCH (n:${identifier(type.name)}) WHERE ${wrong} RETURN n.id AS id`,
          says: (id) =>
            `${type.name} ${id} has ${declared.nullable ? "several of" : "not one"} ${field}.`,
        },
      ];
    }),
  );
}
