/** One question, asked of the product as GraphQL and of the bare driver by a statement written by hand. */
export interface Shape {
  readonly name: string;
  readonly operation: string;
  /** Returns one row with one JSON text, `answer`. */
  readonly sql: string;
  /** Returns one row with one value, `answer`. */
  readonly cypher: string;
}

/** The statements answer alike, to the letter: the bench compares before it measures. */
export const SHAPES: readonly Shape[] = [
  {
    name: "point look-up",
    operation: `{ country(id: "country:x-17") { id name iso3 } }`,
    sql: `select json_object('country', json_object('id', id, 'name', name, 'iso3', iso3)) as answer from entity where id = 'country:x-17'`,
    cypher: `MATCH (c:Country {id: "country:x-17"}) RETURN {country: {id: c.id, name: c.name, iso3: c.iso3}} AS answer`,
  },
  {
    name: "one hop with evidence",
    operation: `{ process(id: "process:5") { roles(first: 20) { nodes { id role agent { name } claims(first: 3) { nodes { evidence { exact } document { title } } } } } } }`,
    sql: `with p(pk) as (select pk from entity where id = 'process:5'),
      r(ord, id, fact, far) as materialized (select row_number() over (order by a.id), a.id, a.fact, a.far from p cross join adj a where a.near = p.pk and a."end" = 'object' and a.kind = 'PROCESS_ROLE' and a.stands = 1 order by a.id limit 20),
      c(fact, js) as materialized (select r.fact, (select json_group_array(json(js)) from (select json_object('evidence', (select json_group_array(json_object('exact', e.value ->> 'exact')) from json_each(c.evidence) e), 'document', json_object('title', d.title)) as js from record_claim c cross join record_document d on d.pk = c.link_document where c.link_fact = r.fact order by c.id limit 3)) from r)
      select json_object('process', json_object('roles', json_object('nodes', json_group_array(json_object('id', r.id, 'role', f.role, 'agent', json_object('name', g.name), 'claims', json_object('nodes', json(c.js))) order by r.ord)))) as answer
      from r cross join fact f on f.pk = r.fact cross join entity g on g.pk = r.far left join c on c.fact = r.fact`,
    cypher: `MATCH (p:Process {id: "process:5"})
      RETURN {process: {roles: {nodes: COLLECT { MATCH (p)<-[r:GUARANTOR_OF|PARTY_TO]-(a) WITH r, a ORDER BY r.id LIMIT 20
        RETURN {id: r.id, role: r.role, agent: {name: a.name}, claims: {nodes: COLLECT { MATCH (:Fact {id: r.id})<-[:CLAIMS]-(c:Claim)-[:STATED_IN]->(d) WITH c, d ORDER BY c.id LIMIT 3 RETURN {evidence: c.evidence, document: {title: d.title}} }}} }}}} AS answer`,
  },
  {
    name: "page of a hub",
    operation: `{ process(id: "process:0") { roles(orderBy: [{ agentName: ASC }], first: 20) { nodes { id agent { id name } } pageInfo { hasNextPage } } } }`,
    sql: `with p(pk) as (select pk from entity where id = 'process:0'),
      r(ord, id, far) as materialized (select row_number() over (order by a.sort, a.id), a.id, a.far from p cross join adj a where a.near = p.pk and a."end" = 'object' and a.kind = 'PROCESS_ROLE' and a.stands = 1 order by a.sort, a.id limit 21)
      select json_object('process', json_object('roles', json_object('nodes', json_group_array(json_object('id', r.id, 'agent', json_object('id', g.id, 'name', g.name)) order by r.ord), 'pageInfo', json_object('hasNextPage', json((select case when count(*) > 20 then 'true' else 'false' end from r)))))) as answer
      from r cross join entity g on g.pk = r.far where r.ord <= 20`,
    cypher: `MATCH (p:Process {id: "process:0"})
      WITH COLLECT { MATCH (p)<-[r:GUARANTOR_OF|PARTY_TO]-(a) WITH r, a ORDER BY a.nameFold, r.id LIMIT 21 RETURN {id: r.id, agent: {id: a.id, name: a.name}} } AS rows
      RETURN {process: {roles: {nodes: rows[..20], pageInfo: {hasNextPage: size(rows) > 20}}}} AS answer`,
  },
  {
    name: "three levels, 10 × 10 × 5",
    operation: `{ countries(orderBy: [{ name: ASC }], first: 10) { nodes { name roles(orderBy: [{ id: ASC }], first: 10) { nodes { role process { name roles(orderBy: [{ agentName: ASC }], first: 5) { nodes { agent { name } } } } } } } } }`,
    sql: `with l0(k, pk) as materialized (select row_number() over (order by "nameFold", id), pk from (select pk, "nameFold", id from entity where kind = 'COUNTRY' order by "nameFold", id limit 10)),
      p1(k, js) as materialized (select l.k, (select json_group_array(json_array(fact, far)) from (select a.fact, a.far from adj a where a.near = l.pk and a."end" = 'subject' and a.kind = 'PROCESS_ROLE' and a.stands = 1 order by a.id limit 10)) from l0 l),
      l1(k, parent, ord, fact, far) as materialized (select row_number() over (), p.k, j.key, j.value ->> 0, j.value ->> 1 from p1 p cross join json_each(p.js) j),
      p2(k, js) as materialized (select l.k, (select json_group_array(json_object('agent', json_object('name', (select name from entity where pk = far)))) from (select a.far from adj a where a.near = l.far and a."end" = 'object' and a.kind = 'PROCESS_ROLE' and a.stands = 1 order by a.sort, a.id limit 5)) from l1 l),
      j1(parent, js) as materialized (select l.parent, json_group_array(json_object('role', f.role, 'process', json_object('name', g.name, 'roles', json_object('nodes', json(p.js)))) order by l.ord) from l1 l cross join fact f on f.pk = l.fact cross join entity g on g.pk = l.far cross join p2 p on p.k = l.k group by l.parent)
      select json_object('countries', json_object('nodes', json_group_array(json_object('name', e.name, 'roles', json_object('nodes', json(ifnull(j.js, '[]')))) order by l.k))) as answer from l0 l cross join entity e on e.pk = l.pk left join j1 j on j.parent = l.k`,
    cypher: `MATCH (c:Country) WITH c ORDER BY c.nameFold, c.id LIMIT 10
      WITH c, COLLECT { MATCH (c)-[r:GUARANTOR_OF|PARTY_TO]->(p:Process) WITH r, p ORDER BY r.id LIMIT 10
        RETURN {role: r.role, process: {name: p.name, roles: {nodes: COLLECT { MATCH (p)<-[s:GUARANTOR_OF|PARTY_TO]-(a) WITH s, a ORDER BY a.nameFold, s.id LIMIT 5 RETURN {agent: {name: a.name}} }}}} } AS roles
      RETURN {countries: {nodes: collect({name: c.name, roles: {nodes: roles}})}} AS answer`,
  },
];
