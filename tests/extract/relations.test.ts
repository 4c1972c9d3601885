import { expect, test } from "vitest";
import { definitions, extract, facts, factsOf } from "./read.ts";

const relations = (text: string): readonly string[] => factsOf("Relation", text);

test.each([
  ["Uganda is a close ally of Kenya.", "Relation agent=Uganda counterpart=Kenya ALLIED_WITH close"],
  [
    "Chile remains a staunch supporter of Peru.",
    "Relation agent=Chile counterpart=Peru SUPPORTS staunch",
  ],
  ["Rwanda backs the M23 rebels.", "Relation agent=Rwanda counterpart=March 23 Movement SUPPORTS"],
  [
    "The alliance between Chile and Peru is old.",
    "Relation agent=Chile counterpart=Peru ALLIED_WITH",
  ],
  [
    "The United States imposed sanctions on Belarus.",
    "Relation agent=United States counterpart=Belarus SANCTIONS",
  ],
  ["Japan recognised Bangladesh.", "Relation agent=Japan counterpart=Bangladesh RECOGNISES"],
  ["Bangladesh was recognised by Japan.", "Relation agent=Japan counterpart=Bangladesh RECOGNISES"],
  [
    "Saudi Arabia and Iran restored diplomatic relations.",
    "Relation agent=Saudi Arabia counterpart=Iran DIPLOMATIC_RELATION restored",
  ],
  [
    "Belgium has not recognised Palestine.",
    "DENIED: Relation agent=Belgium counterpart=Palestine RECOGNISES",
  ],
  [
    "Spain will recognise Palestine.",
    "PLANNED: Relation agent=Spain counterpart=Palestine RECOGNISES",
  ],
])("%s", (text, relation) => {
  expect(relations(text)).toEqual([relation]);
});

test.each([
  "Spain may recognise Palestine.",
  "Chile is no party to the dispute of Peru.",
  "The supporter of Peru went home.",
  "If Spain recognised Palestine, Italy would too.",
])("no relation in: %s", (text) => {
  expect(relations(text)).toEqual([]);
});

test("members, not the body, are the subject of a membership", () => {
  expect(factsOf("Membership", "Finland joined NATO in April 2023.")).toEqual([
    "Membership member=Finland organisation=NATO FULL since 2023-04",
  ]);
  expect(factsOf("Membership", "Sweden is a member of the European Union.")).toEqual([
    "Membership member=Sweden organisation=European Union FULL",
  ]);
  expect(factsOf("Membership", "Georgia is not a member of NATO.")).toEqual([
    "DENIED: Membership member=Georgia organisation=NATO FULL",
  ]);
});

test("a deployment has its actor, beneficiary, target, place and beginning", () => {
  const text =
    "France has deployed 2,000 soldiers to Mali to help the Malian government against jihadist groups since January 2013.";
  expect(facts(text)).toEqual([
    "Participation agent=France event=action 1 ACTOR",
    "EventLocation event=action 1 place=Mali",
    "Participation agent=Malian government event=action 1 BENEFICIARY",
    "Participation agent=jihadist groups event=action 1 TARGET",
    "Attribute subject=action 1 DATE 2013-01/..",
  ]);
  expect(definitions("actionKind", text)).toEqual(["DEPLOYMENT"]);
});

test("a participle has the subject of its main clause", () => {
  expect(
    factsOf("Participation", "France stays a partner of Mali, having deployed soldiers in 2013."),
  ).toEqual(["Participation agent=France event=action 1 ACTOR"]);
});

test("denied, alleged and supposed deployments are no facts", () => {
  expect(
    factsOf("Participation", "Rwanda denied that it had deployed troops to Congo.").filter(
      (one) => !one.startsWith("DENIED"),
    ),
  ).toEqual([]);
  expect(
    factsOf("Participation", "Moscow denied that Chad had deployed troops to Libya.").every((one) =>
      one.startsWith("DENIED"),
    ),
  ).toBe(true);
  expect(factsOf("Participation", "Greece reportedly sent warships to Cyprus.")).toEqual([
    "ALLEGED: Participation agent=Greece event=action 1 ACTOR",
  ]);
  expect(factsOf("Participation", "Greece could send warships to Cyprus.")).toEqual([]);
});

test("labels that judge are attributed attributes, never names or types; without a publisher nothing is claimed", () => {
  const sentence = "Kenya sent troops against terrorist groups.";
  const labelled = extract(`Example Press/Africa: ${sentence}`);
  const labels = labelled.claims.filter(
    (claim) =>
      claim.statement.says === "fact" && claim.statement.fields["predicate"] === "CHARACTERISATION",
  );
  expect(labels.map((claim) => claim.attributions[0]?.agent.text)).toEqual(["Example Press"]);
  expect(factsOf("Attribute", sentence)).toEqual([]);
  const mentions = [
    ...labelled.mentions.map((one) => one.mention),
    ...labelled.claims.flatMap(({ statement }) =>
      statement.says === "fact" ? Object.values(statement.ends).flat() : [statement.subject],
    ),
  ];
  expect(mentions.filter((one) => /terrorist/.test(one.text ?? ""))).toEqual([]);
});

test("a desk label is publisher and section, no place and no state", () => {
  const read = extract("Iran Daily/Africa: Kenya sent troops to Somalia.");
  expect(read.publisher).toBe("Iran Daily");
  expect(read.section).toBe("Africa");
  expect(read.mentions.map((one) => one.mention.text)).toEqual(["Iran Daily", "Kenya", "Somalia"]);
  expect(extract("NAIROBI (Reuters) - Kenya sent troops to Somalia.").publisher).toBe("Reuters");
});
