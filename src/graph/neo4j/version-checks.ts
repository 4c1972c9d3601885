import type { Model } from "../../model/model.ts";
import type { Check } from "./check.ts";
import { cypher, identifier, join } from "./fragment.ts";
import { pastLabel, pastType } from "./history.ts";
import { edgeTypes, END_RELATIONSHIPS, linksOf, linkTypes } from "./relationships.ts";

/** What must hold of superseded versions, their edges, old counts and where ids led. */
export function versionChecks(model: Model): readonly Check[] {
  return [
    ...intervalChecks(),
    ...anchorChecks(model),
    ...factChecks(),
    ...edgeChecks(model),
    ...linkChecks(model),
  ];
}

/** The intervals of one id do not overlap, whether they are of its versions, of its counts or of where it led. */
function intervalChecks(): readonly Check[] {
  return [
    {
      find: cypher`MATCH (v:WasNode) WHERE v.since IS NULL OR v.until IS NULL OR v.since > v.until RETURN v.id AS id`,
      says: (id) => `A version of ${id} ends before it begins.`,
    },
    {
      find: cypher`MATCH (v:WasNode)-[:VERSION_OF]->(anchor) WHERE EXISTS { MATCH (anchor)<-[:VERSION_OF*0..1]-(w) WHERE w <> v AND w.since >= v.since AND w.since < v.until } RETURN DISTINCT v.id AS id`,
      says: (id) => `Two versions of ${id} stand at once.`,
    },
    {
      find: cypher`MATCH (c:Counted) WHERE EXISTS { MATCH (d:Counted {id: c.id}) WHERE d <> c AND d.since >= c.since AND d.since < c.until } RETURN DISTINCT c.id AS id`,
      says: (id) => `Counters of ${id} say two things at once.`,
    },
    {
      find: cypher`MATCH (c:Counted) WHERE NOT EXISTS { MATCH (v:Node|WasNode {id: c.id}) WHERE v.since <= c.since AND coalesce(v.until >= c.until, true) AND v.countedSince >= c.until } RETURN DISTINCT c.id AS id`,
      says: (id) => `Counters of ${id} are kept for a time at which no version of it stood.`,
    },
    {
      find: cypher`MATCH (key:FormerId)-[led:LEADS_TO|WAS_LEADS_TO]->() WHERE EXISTS { MATCH (key)-[other:LEADS_TO|WAS_LEADS_TO]->() WHERE other <> led AND other.since >= led.since AND coalesce(other.since < led.until, true) } RETURN DISTINCT key.id AS id`,
      says: (id) => `The id ${id} led to several nodes at once.`,
    },
  ];
}

/** Versions have one anchor each; the anchor of a removed row has nothing else. */
function anchorChecks(model: Model): readonly Check[] {
  const current = join(
    [...END_RELATIONSHIPS, ...linkTypes(model), ...edgeTypes(model)].map(identifier),
    "|",
  );
  return [
    {
      find: cypher`MATCH (v:WasNode) WHERE COUNT { MATCH (v)-[:VERSION_OF]->(anchor:Node|Gone) WHERE anchor.id = v.id } <> 1 OR COUNT { (v)-[:VERSION_OF]->() } <> 1 RETURN v.id AS id`,
      says: (id) => `A version of ${id} does not belong to it.`,
    },
    {
      find: cypher`MATCH (n:Gone) WHERE NOT EXISTS { (n)<-[:VERSION_OF]-(:WasNode) } RETURN n.id AS id`,
      says: (id) => `The node ${id} is gone and was never there.`,
    },
    {
      find: cypher`MATCH (n:Gone) WHERE n:Node OR EXISTS { (n)-[:${current}]-() } RETURN n.id AS id`,
      says: (id) => `The node ${id} is gone, and something leads to it still.`,
    },
  ];
}

/** Superseded facts lead to their ends, superseded names are found by their tokens. */
function factChecks(): readonly Check[] {
  return [
    {
      find: cypher`MATCH (f:WasFact) WHERE COUNT { MATCH (f)-[:WAS_SUBJECT]->(s:Node|Gone) WHERE s.id = f.subjectId } <> 1 OR COUNT { (f)-[:WAS_SUBJECT]->() } <> 1 RETURN f.id AS id`,
      says: (id) => `A version of the fact ${id} has another subject than it leads to.`,
    },
    {
      find: cypher`MATCH (f:WasFact) OPTIONAL MATCH (f)-[:WAS_OBJECT]->(o:Node|Gone) WITH f, collect(o.id) AS objects WHERE objects <> [id IN [f.objectId] WHERE id IS NOT NULL] RETURN f.id AS id`,
      says: (id) => `A version of the fact ${id} has another object than it leads to.`,
    },
    {
      find: cypher`MATCH (n:WasName) WHERE any(token IN n.tokens WHERE NOT EXISTS { (:Token {text: token})-[:WAS_IN]->(n) }) OR COUNT { (n)<-[:WAS_IN]-() } <> size(coalesce(n.tokens, [])) RETURN n.id AS id`,
      says: (id) => `A version of the name ${id} is not found by its tokens.`,
    },
  ];
}

/** Superseded facts that stood and had an object are edges of their time, no others are, and both say the same. */
function edgeChecks(model: Model): readonly Check[] {
  const edge = join(
    edgeTypes(model).map((type) => identifier(pastType(type))),
    "|",
  );
  return [
    {
      find: cypher`MATCH (s)<-[:WAS_SUBJECT]-(f:WasFact)-[:WAS_OBJECT]->(o) WHERE f.stands AND COUNT { MATCH (s)-[r:${edge}]->(o) WHERE r.id = f.id AND r.since = f.since AND r.until = f.until AND type(r) = 'WAS_' + f.predicate } <> 1 RETURN f.id AS id`,
      says: (id) => `A version of the fact ${id} is not kept as one edge.`,
    },
    {
      find: cypher`MATCH (s)-[r:${edge}]->(o) WHERE NOT EXISTS { MATCH (f:WasFact {id: r.id}) WHERE f.since = r.since AND f.until = r.until AND type(r) = 'WAS_' + f.predicate AND f.stands AND f.subjectId = s.id AND f.objectId = o.id } RETURN coalesce(r.id, elementId(r)) AS id`,
      says: (id) => `The old edge ${id} has no version of a fact that stood between its ends.`,
    },
    {
      find: cypher`MATCH ()-[r:${edge}]->() MATCH (f:WasFact {id: r.id, since: r.since}) WITH f, r, [name IN keys(f) WHERE NOT name IN ['digest', 'versionDigest']] AS names WHERE any(name IN names WHERE coalesce(r[name] <> f[name], true)) OR size(keys(r)) <> size(names) RETURN f.id AS id`,
      says: (id) => `The old edge of the fact ${id} says something else than its version.`,
    },
  ];
}

/** Links of which a version had one, or must have had one. */
function linkChecks(model: Model): readonly Check[] {
  return [...model.types.values()].flatMap((type) =>
    [...linksOf(type)].flatMap(([field, edge]): readonly Check[] => {
      const declared = type.fields.get(field);
      if (declared?.kind !== "link" || declared.many) return [];
      const count = cypher`COUNT { (v)-[:${identifier(pastType(edge))}]->(:Node|Gone) }`;
      const wrong = declared.nullable ? cypher`${count} > 1` : cypher`${count} <> 1`;
      return [
        {
          find: cypher`MATCH (v:${identifier(pastLabel(type.name))}) WHERE ${wrong} RETURN v.id AS id`,
          says: (id) =>
            `A version of ${type.name} ${id} has ${declared.nullable ? "several of" : "not one"} ${field}.`,
        },
      ];
    }),
  );
}
