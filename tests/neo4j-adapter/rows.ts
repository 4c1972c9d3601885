import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { readSchema } from "../../src/model/api-schema.ts";
import { foldName, nameTokens } from "../../src/model/fold.ts";
import type { GraphType } from "../../src/model/model.ts";
import { canonicalJson, type ColumnValue, type NodeRow } from "../../src/model/rows.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import type { RowChange } from "../../src/graph/graph.ts";
import { FACT_COLUMNS } from "../graph/rows.ts";

/** The schema of this repository, read once. */
export const { api, model } = readSchema(
  readSchemaFiles(fileURLToPath(new URL("../../schema", import.meta.url))),
);

type Columns = Readonly<Record<string, ColumnValue>>;
type Rest = Partial<Pick<NodeRow, "links" | "fact" | "externalIds" | "formerIds" | "tokens">>;

/** A row of a type with its columns and whatever else it has; folded twins are made here. */
export function row(typeName: string, id: string, columns: Columns = {}, rest: Rest = {}): NodeRow {
  const type = model.types.get(typeName);
  if (!type) throw new Error(`There is no type ${typeName}.`);
  return {
    id,
    type: typeName,
    columns: { id, kind: type.kindValue, ...foldedTwins(type, columns), ...columns },
    links: {},
    fact: null,
    externalIds: [],
    formerIds: [],
    tokens: [],
    ...rest,
  };
}

function foldedTwins(type: GraphType, columns: Columns): Columns {
  const folded = [...type.fields.values()].flatMap((field) =>
    field.kind === "scalar" && field.column.folded
      ? [[field.column.folded, columns[field.column.name]] as const]
      : [],
  );
  return Object.fromEntries(
    folded.flatMap(([name, value]) => (typeof value === "string" ? [[name, foldName(value)]] : [])),
  );
}

export const entity = (
  typeName: string,
  id: string,
  name: string,
  columns: Columns = {},
  rest: Rest = {},
): readonly NodeRow[] => [
  row(typeName, id, { name, ...columns }, rest),
  row(
    "Name",
    `name:${id}`,
    { text: name, nameKind: "SHORT" },
    { links: { entity: [id] }, tokens: nameTokens(name, model.classWords) },
  ),
];

/** A fact between two entities, or of one, that stands unless said otherwise. */
export function fact(
  typeName: string,
  id: string,
  predicate: string,
  ends: { readonly subject: string; readonly object?: string; readonly stands?: boolean },
  columns: Columns = {},
  links: NodeRow["links"] = {},
): NodeRow {
  return row(
    typeName,
    id,
    { ...FACT_COLUMNS, predicate, ...columns },
    {
      links,
      fact: {
        subject: ends.subject,
        object: ends.object ?? null,
        stands: ends.stands ?? true,
        isSymmetric: predicate === "ALLIED_WITH",
      },
    },
  );
}

/** What `apply` takes: rows with the digests of their content. Counters cut no version. */
export const change = (
  put: readonly NodeRow[],
  remove: readonly string[] = [],
  answers: RowChange["answers"] = [],
): RowChange => ({
  put: put.map((given) => {
    const counters = new Set<string>(COUNTERS);
    const columns = Object.fromEntries(
      Object.entries(given.columns).filter(([name]) => !given.fact || !counters.has(name)),
    );
    return { row: given, digest: { whole: hash(given), version: hash({ ...given, columns }) } };
  }),
  remove,
  answers,
});
const COUNTERS = ["confidence", "claimCount", "publisherCount", "originCount"];
const hash = (content: unknown): string =>
  createHash("sha256").update(canonicalJson(content)).digest("hex");

/** Three guarantors of one process, an office and its holder, a statement, and a document that says so. */
export const astana: readonly NodeRow[] = [
  ...entity(
    "Country",
    "country:RUS",
    "Russia",
    { iso2: "RU", iso3: "RUS", former: false, latitude: 60 },
    {
      externalIds: [
        { scheme: "wikidata", value: "Q159" },
        { scheme: "iso3166-1", value: "RUS" },
      ],
    },
  ),
  ...entity(
    "Country",
    "country:TUR",
    "Türkiye",
    { iso3: "TUR", former: false },
    { formerIds: ["country:x-turkey", "country:x-anadolu"] },
  ),
  ...entity("Country", "country:IRN", "Iran", { iso3: "IRN", former: false, latitude: 32.5 }),
  ...entity("Country", "country:SYR", "Syria", { iso3: "SYR", former: false }),
  ...entity("Process", "process:astana", "Astana process"),
  ...entity("Process", "process:geneva", "Geneva talks"),
  ...entity("Person", "person:lavrov", "Sergey Lavrov", {
    bornEdtf: "-0043-03-15",
    bornMin: "-0043-03-15",
    bornMax: "0000-02-29",
    bornPrecision: "DAY",
    bornApproximate: false,
    bornUncertain: true,
    bornBasis: "EXPLICIT",
  }),
  row(
    "Office",
    "office:rus-fm",
    { name: "Foreign Minister of Russia", title: "Foreign Minister", function: "FOREIGN_MINISTER" },
    { links: { of: ["country:RUS"] } },
  ),
  fact(
    "ProcessRole",
    "process-role:1",
    "GUARANTOR_OF",
    { subject: "country:RUS", object: "process:astana" },
    {
      role: "GUARANTOR",
      roleClass: "THIRD_PARTY",
      validFromKind: "KNOWN",
      validFromMin: "2017-01-23",
      validFromMax: "2017-01-23",
    },
    { capacities: ["office:rus-fm"] },
  ),
  fact(
    "ProcessRole",
    "process-role:2",
    "GUARANTOR_OF",
    { subject: "country:TUR", object: "process:astana" },
    { role: "GUARANTOR", roleClass: "THIRD_PARTY", confidence: 90 },
  ),
  fact(
    "ProcessRole",
    "process-role:3",
    "GUARANTOR_OF",
    { subject: "country:IRN", object: "process:astana" },
    { role: "GUARANTOR", roleClass: "THIRD_PARTY", scope: "the cease-fire" },
  ),
  fact(
    "ProcessRole",
    "process-role:4",
    "PARTY_TO",
    { subject: "country:SYR", object: "process:geneva" },
    { role: "PARTY", roleClass: "PARTY" },
  ),
  fact(
    "ProcessRole",
    "process-role:5",
    "OBSERVER_OF",
    { subject: "country:IRN", object: "process:geneva", stands: false },
    { role: "OBSERVER", roleClass: "THIRD_PARTY", rank: "DEPRECATED" },
  ),
  fact("Tenure", "tenure:1", "HOLDS", { subject: "person:lavrov", object: "office:rus-fm" }),
  fact(
    "Relation",
    "relation:1",
    "ALLIED_WITH",
    { subject: "country:IRN", object: "country:SYR" },
    { relation: "ALLIED_WITH" },
  ),
  fact(
    "Relation",
    "relation:2",
    "SUPPORTS",
    { subject: "country:RUS", object: "country:SYR" },
    { relation: "SUPPORTS" },
  ),
  fact(
    "Statement",
    "statement:1",
    "SAID",
    { subject: "person:lavrov" },
    { statementKind: "DIRECT", text: 'It\'s agreed.\n\\ "so" ✓' },
    { about: ["process:astana", "country:SYR"], addressees: ["country:TUR"] },
  ),
  row("Document", "doc:1", {
    title: "Talks resume",
    sha256: "00",
    recordedAt: 1_700_000_000_000,
  }),
  row(
    "Claim",
    "claim:1",
    {
      evidence: '[{"kind":"SPAN","exact":"guarantor","start":3}]',
      stance: "BACKS",
      modality: "ASSERTED",
      basis: "EXPLICIT",
      confidence: 80,
      extractor: "test@1",
      recordedAt: 1_700_000_000_001,
    },
    { links: { fact: ["process-role:1"], document: ["doc:1"] } },
  ),
];
