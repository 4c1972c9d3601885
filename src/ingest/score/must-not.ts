import type { Extraction } from "../extract/extract.ts";
import type { Gold } from "./gold.ts";
import { matches } from "./match-facts.ts";
import type { PredictedFact } from "./predicted.ts";

/** What a check sees: the facts with gold entities at their ends, and the extraction as it is. */
interface Evidence {
  readonly facts: readonly PredictedFact[];
  readonly extraction: Extraction;
}

type Check = (evidence: Evidence) => boolean;

const ofType = ({ facts }: Evidence, type: string, sort?: string): readonly PredictedFact[] =>
  facts.filter((one) => one.type === type && (sort === undefined || one.sort === sort));
const has = (fact: PredictedFact, ids: readonly string[]): boolean =>
  Object.values(fact.ends)
    .flat()
    .some((id) => ids.includes(id));
const names = ({ extraction }: Evidence): readonly (string | null)[] => [
  ...extraction.mentions.map((one) => one.mention.text),
  ...allMentions(extraction).map((one) => one.text),
];

function allMentions(extraction: Extraction): readonly {
  readonly text: string | null;
  readonly kind: string | null;
  readonly local: string | null;
}[] {
  return extraction.claims.flatMap(({ statement }) =>
    statement.says === "fact" ? Object.values(statement.ends).flat() : [statement.subject],
  );
}

const meetings = ({ extraction }: Evidence): readonly string[] => [
  ...new Set(
    allMentions(extraction).flatMap((one) =>
      one.kind === "Meeting" ? [one.local ?? one.text ?? ""] : [],
    ),
  ),
];
const isDay = (edtf: string | null): boolean => /^\d{4}-\d{2}-\d{2}/.test(edtf ?? "");

/** One check for each rule of the seed article's gold; true where the extraction violates it. */
const CHECKS: Readonly<Record<string, Check>> = {
  N01: (seen) =>
    ofType(seen, "Participation", "PRINCIPAL").some((one) => has(one, ["cty:IRN", "cty:TUR"])),
  N02: (seen) => names(seen).includes("Europe"),
  N03: ({ extraction }) =>
    extraction.mentions.some(
      (one) => one.mention.kind === "Country" && one.mention.text === "Iran" && one.start < 340,
    ),
  N04: (seen) => ofType(seen, "EventLocation").some((one) => has(one, ["other:Damascus"])),
  N05: (seen) =>
    [
      ...ofType(seen, "Participation"),
      ...ofType(seen, "Statement"),
      ...ofType(seen, "ProcessRole"),
    ].some((one) =>
      has({ ...one, ends: { ...one.ends, madeAt: [] } }, [
        "plc:kremlin",
        "other:Kremlin",
        "other:the Kremlin",
      ]),
    ),
  N06: (seen) =>
    seen.facts.some((one) => has(one, ["prc:PR1"]) && has(one, ["plc:moscow", "plc:kremlin"])),
  N07: (seen) => ofType(seen, "ProcessRole").some((one) => has(one, ["grp:daesh", "grp:takfiri"])),
  N08: (seen) =>
    ofType(seen, "Participation", "ACTOR").some((one) => has(one, ["cty:IRN", "cty:TUR"])),
  N09: ({ extraction }) =>
    extraction.claims.some(
      ({ statement }) => statement.says === "fact" && statement.until !== null,
    ),
  N10: (seen) =>
    meetingDates(seen).some((edtf) => !/^(?:2024-07-(?:2[0-6])|2023-03)?$/.test(edtf ?? "")),
  N11: (seen) =>
    ofType(seen, "Attribute", "DATE").some((one) => has(one, ["evt:E2"]) && isDay(one.value)),
  N12: (seen) =>
    allMentions(seen.extraction).some((one) => one.kind === "Process" && one.text !== null) ||
    names(seen).some((name) => /Astana|Geneva/.test(name ?? "")),
  N13: (seen) =>
    seen.facts.some(
      (one) =>
        /^(?:Relation|Membership|Containment)$/.test(one.type) &&
        has(one, ["org:sana", "org:tass"]),
    ),
  N14: ({ extraction }) =>
    extraction.claims.some(
      ({ statement, quotes }) =>
        statement.says === "fact" &&
        statement.fields["statementKind"] === "DIRECT" &&
        quotes.some((quote) => quote.from < 1096 && quote.from + quote.exact.length > 1048),
    ),
  N15: (seen) =>
    ofType(seen, "Statement").some((one) =>
      (one.ends["addressees"] ?? []).some((id) => (one.ends["speaker"] ?? []).includes(id)),
    ),
  N16: (seen) =>
    ofType(seen, "ProcessRole", "SIGNATORY").length > 0 ||
    ofType(seen, "Attribute", "SIGNED").length > 0 ||
    seen.extraction.claims.some(
      ({ statement }) =>
        statement.says === "definition" &&
        (statement.value === "CALL" || statement.value === "VISIT"),
    ) ||
    allMentions(seen.extraction).some((one) => one.kind === "Agreement"),
  N17: (seen) =>
    seen.extraction.claims.some(
      (claim) =>
        JSON.stringify(claim.statement).match(/terrorist|takfiri|foreign-backed/i) !== null &&
        claim.attributions.length === 0,
    ),
  N18: (seen) =>
    JSON.stringify(seen.extraction.claims.map((claim) => claim.statement)).includes('"214"') ||
    seen.extraction.claims.some((claim) =>
      claim.quotes.some((quote) => quote.from + quote.exact.length > 2069),
    ),
  N19: (seen) =>
    ofType(seen, "ProcessRole", "GUARANTOR").length > 0 &&
    !["cty:IRN", "cty:TUR"].every((id) =>
      ofType(seen, "ProcessRole", "GUARANTOR").some((one) => has(one, [id])),
    ),
  N20: (seen) => meetings(seen).length > 2,
};

function meetingDates(seen: Evidence): readonly (string | null)[] {
  return ofType(seen, "Attribute", "DATE")
    .filter((one) => has(one, ["evt:E1", "evt:E2"]))
    .map((one) => one.value);
}

/** Rules of the gold that the extraction violates. A rule without a check counts as violated: nothing passes unseen. */
export function violations(
  gold: Gold,
  facts: readonly PredictedFact[],
  extraction: Extraction,
): readonly string[] {
  const ruled = gold.mustNotRules
    .filter(({ id }) => CHECKS[id]?.({ facts, extraction }) ?? true)
    .map(({ id, rule }) => `${id} ${rule}`);
  const stated = gold.mustNot
    .filter((one) =>
      facts.some((fact) => matches(one, fact, gold, "relaxed") && fact.modality === one.modality),
    )
    .map((one) => `must not: ${one.id} ${one.sort ?? ""} ${JSON.stringify(one.ends)}`);
  return [...ruled, ...stated];
}
