/** Twenty and more ways in which a store can be damaged behind the back of its writer, by raw statements of each engine. */
export interface Damage {
  readonly what: string;
  readonly sql: readonly string[];
  readonly cypher: string;
}

const LATER = "1000000000000";
/** Ids whose order picks one row, always the same. */
const oneFact = `(select min(id) from fact where stands = 1 and end_object is not null)`;
const ONE_FACT =
  "MATCH (f:Fact) WHERE f.stands AND f.objectId IS NOT NULL WITH f ORDER BY f.id LIMIT 1";
const entry = (kind: string): string => `(select min(id) from ledger_entry where kind = '${kind}')`;
const ENTRY = (kind: string): string =>
  `MATCH (e:LedgerEntry {kind: '${kind}'}) WITH e ORDER BY e.id LIMIT 1`;

/** Each is done to a store of its own, with superseded versions, a merge, a retraction and ids of other schemes. */
export const DAMAGES: readonly Damage[] = [
  {
    what: "a list that lacks a fact",
    sql: [`delete from adj where id = ${oneFact} and "end" = 'subject'`],
    cypher: `${ONE_FACT} MATCH (f)-[r:SUBJECT]->() DELETE r`,
  },
  {
    what: "a fact with another end",
    sql: [
      `update fact set end_object = (select max(pk) from entity) where id = ${oneFact} and end_object <> (select max(pk) from entity)`,
    ],
    cypher: `${ONE_FACT} MATCH (f)-[r:OBJECT]->(o) MATCH (other:Entity) WHERE other <> o WITH f, r, other LIMIT 1 DELETE r CREATE (f)-[:OBJECT]->(other)`,
  },
  {
    what: "a fact that stands no more",
    sql: [`update fact set stands = 0 where id = ${oneFact}`],
    cypher: `${ONE_FACT} SET f.stands = false`,
  },
  {
    what: "a fact without claims",
    sql: [
      `update record_claim set link_fact = null where link_fact = (select pk from fact where id = ${oneFact})`,
    ],
    cypher: `${ONE_FACT} MATCH (:Claim)-[r:CLAIMS]->(f) DELETE r`,
  },
  {
    what: "a claim without its entry in the ledger",
    sql: [`delete from ledger_entry where id = ${entry("claim")}`],
    cypher: `${ENTRY("claim")} DETACH DELETE e`,
  },
  {
    what: "a claim that says another word",
    sql: [
      `update ledger_entry set payload = replace(payload, '"GUARANTOR"', '"MEDIATOR"') where id = (select min(id) from ledger_entry where kind = 'claim' and payload like '%"GUARANTOR"%')`,
    ],
    cypher: `MATCH (e:LedgerEntry {kind: 'claim'}) WHERE e.payload CONTAINS '"GUARANTOR"' WITH e ORDER BY e.id LIMIT 1 SET e.payload = replace(e.payload, '"GUARANTOR"', '"MEDIATOR"')`,
  },
  {
    what: "evidence that stands one letter further on",
    sql: [
      `update record_claim set evidence = replace(evidence, '"start":', '"start":1') where id = (select min(id) from record_claim where evidence like '%"start":%')`,
    ],
    cypher: `MATCH (c:Claim) WHERE c.evidence CONTAINS '"start":' WITH c ORDER BY c.id LIMIT 1 SET c.evidence = replace(c.evidence, '"start":', '"start":1')`,
  },
  {
    what: "a name that one of its words does not find",
    sql: ["delete from name_token where token = (select min(token) from name_token)"],
    cypher: "MATCH (t:Token)-[r:IN]->(:Name) WITH r ORDER BY t.text LIMIT 1 DELETE r",
  },
  {
    what: "an id of another scheme that is lost",
    sql: ["delete from external_id"],
    cypher: "MATCH (k:ExternalIdKey) DETACH DELETE k",
  },
  {
    what: "a former id that is another",
    sql: ["update former_id set id = 'country:nobody' where id = (select min(id) from former_id)"],
    cypher:
      "MATCH (n:Node) WHERE n.formers IS NOT NULL WITH n ORDER BY n.id LIMIT 1 SET n.formers = ['country:nobody']",
  },
  {
    what: "a former id that leads elsewhere",
    sql: [
      "update answer_id set pk = (select max(pk) from entity), kind = (select kind from entity order by pk desc limit 1) where is_own = 0 and id in (select id from former_id)",
    ],
    cypher:
      "MATCH (k:FormerId)-[r:LEADS_TO]->(n:Node) WHERE k.id IN n.formers MATCH (other:Entity) WHERE other <> n WITH k, r, other, properties(r) AS p LIMIT 1 DELETE r CREATE (k)-[s:LEADS_TO]->(other) SET s = p",
  },
  {
    what: "a superseded version that overlaps the next",
    sql: [`update fact_was set held_until = held_until + ${LATER}`],
    cypher: `MATCH (v:WasFact) SET v.until = v.until + ${LATER}`,
  },
  {
    what: "a superseded version that leads nowhere",
    sql: ["update fact_was set end_subject = 999999999"],
    cypher: "MATCH (v:WasFact)-[r:WAS_SUBJECT]->() DELETE r",
  },
  {
    what: "a row that stands since a later day",
    sql: [`update fact set held_since = held_since + ${LATER} where id = ${oneFact}`],
    cypher: `${ONE_FACT} SET f.since = f.since + ${LATER}`,
  },
  {
    what: "a claim recorded on another day than its entry",
    sql: [
      `update record_claim set recordedAt = recordedAt - 1 where id = (select min(id) from record_claim)`,
    ],
    cypher: "MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 SET c.recordedAt = c.recordedAt - 1",
  },
  {
    what: "a wrong count",
    sql: [`update fact set claimCount = claimCount + 1 where id = ${oneFact}`],
    cypher: `${ONE_FACT} SET f.claimCount = f.claimCount + 1`,
  },
  {
    what: "a fact that is surer than its claims",
    sql: [`update fact set confidence = 7 where id = ${oneFact}`],
    cypher: `${ONE_FACT} SET f.confidence = 7`,
  },
  {
    what: "another rank",
    sql: [`update fact set rank = 'DEPRECATED' where id = ${oneFact}`],
    cypher: `${ONE_FACT} MATCH ()-[r {id: f.id}]->() SET r.rank = 'DEPRECATED'`,
  },
  {
    what: "a document of another text",
    sql: [
      `update ledger_entry set payload = replace(payload, 'harbour', 'harbor') where kind = 'document'`,
    ],
    cypher: `MATCH (e:LedgerEntry {kind: 'document'}) SET e.payload = replace(e.payload, 'harbour', 'harbor')`,
  },
  {
    what: "a lost judgement",
    sql: [`delete from ledger_entry where id = ${entry("judgement")}`],
    cypher: `${ENTRY("judgement")} DETACH DELETE e`,
  },
  {
    what: "a lost reading",
    sql: [`delete from ledger_entry where id = ${entry("reading")}`],
    cypher: `${ENTRY("reading")} DETACH DELETE e`,
  },
  {
    what: "an entry that its keys do not find",
    sql: ["delete from ledger_key"],
    cypher: "MATCH (:LedgerEntry)-[r:KEYED]->() DELETE r",
  },
  {
    what: "a claim that is kept under another key",
    sql: [
      `update ledger_entry set keys = replace(keys, '"in doc:', '"in dog:') where id = ${entry("claim")}`,
    ],
    cypher: `${ENTRY("claim")} SET e.keys = [key IN e.keys | replace(key, 'in doc:', 'in dog:')]`,
  },
  {
    what: "another word of an entity",
    sql: ["update entity set former = 1 where id = 'country:x-arcadia'"],
    cypher: "MATCH (n:Country {id: 'country:x-arcadia'}) SET n.former = true",
  },
  {
    what: "a claim that is there twice",
    sql: [
      "create temp table twice as select * from record_claim limit 1",
      "update twice set pk = 999999999, id = 'claim:twice'",
      "insert into record_claim select * from twice",
      "insert into answer_id select id, pk, kind, 1, held_since from twice",
    ],
    cypher:
      "MATCH (c:Claim) WITH c LIMIT 1 CALL (c) { CREATE (d:Claim:Node) SET d = c {.*, id: 'claim:twice'} RETURN d } RETURN d.id",
  },
  {
    what: "a link that leads nowhere",
    sql: [
      "update record_claim set link_document = 999999999 where id = (select min(id) from record_claim)",
    ],
    cypher: "MATCH (c:Claim)-[r:STATED_IN]->() WITH r ORDER BY c.id LIMIT 1 DELETE r",
  },
  {
    what: "one of several links that is lost",
    sql: ["delete from link where owner = (select min(owner) from link)"],
    cypher: "MATCH (:Fact)-[r:IN_CAPACITY|REPORTED_BY]->() WITH r LIMIT 1 DELETE r",
  },
  {
    what: "a step of the history that is lost",
    sql: ["delete from record_change where id = (select min(id) from record_change)"],
    cypher: "MATCH (c:Change) WITH c ORDER BY c.id LIMIT 1 DETACH DELETE c",
  },
  {
    what: "a clock that was set back",
    sql: ["update meta set value = '1' where key = 'instant'"],
    cypher: "MATCH (c:Clock) SET c.instant = 1",
  },
];
