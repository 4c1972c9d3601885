import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { extract } from "./read.ts";

const MET = "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi. ";

/** For each rule a text on which it fires, and one on which it must not. */
const RULES: Readonly<Record<string, readonly [string, string]>> = {
  "office-title": ["Finnish President Sauli Niinistö left.", "The presidents of two clubs left."],
  "member-apposition": ["NATO member Norway left.", "Norway left NATO headquarters."],
  "member-clause": ["Finland joined NATO in 2023.", "Finland joined talks on NATO."],
  "body-kind": ["The Malian government left.", "Mali left."],
  "leads-government": [
    "Kenyan President William Ruto spoke. Ruto's government left.",
    "The Kenyan government left.",
  ],
  "included-in": [
    "Kenya fought armed groups, including Hamas, in May.",
    "Kenya fought armed groups and met Hamas.",
  ],
  label: ["Example Press/Africa: Kenya fought terrorist groups.", "Kenya fought terrorist groups."],
  "agency-label": ["The state news agency TASS left.", "The agency left."],
  "details-undisclosed": [
    `${MET}No further details of the meeting were given.`,
    `${MET}Many details of the meeting were given.`,
  ],
  "desk-label": ["Example Press/Africa: Kenya left.", "Example left Africa: Kenya stayed."],
  "meeting-active": [MET, "Kenya met its targets."],
  "meeting-held": ["Chile held talks with Peru.", "Chile held elections with care."],
  "meeting-received": ["Chile hosted Peru for talks.", "Chile hosted Peru's team."],
  "meeting-received-by": [
    "William Ruto was received by Yoweri Museveni.",
    "William Ruto was received by crowds.",
  ],
  "meeting-call": [
    "William Ruto spoke by phone with Yoweri Museveni.",
    "William Ruto spoke with Yoweri Museveni of rain.",
  ],
  "meeting-noun": [
    "A meeting between Kenyan President William Ruto and Ugandan President Yoweri Museveni took place.",
    "A match between Kenya and Uganda took place.",
  ],
  "meeting-fronted": [
    "During a meeting with Kenyan President William Ruto in Nairobi, Ugandan President Yoweri Museveni said rain was near.",
    "During a dry spring in Nairobi, Ugandan President Yoweri Museveni said rain was near.",
  ],
  "meeting-said-at": [
    "Ugandan President Yoweri Museveni said after talks with Kenyan President William Ruto that rain was near.",
    "Ugandan President Yoweri Museveni said after lunch with Kenyan President William Ruto that rain was near.",
  ],
  "meeting-reference": [`${MET}The talks lasted two hours.`, "The talks lasted two hours."],
  "meeting-earlier": [
    `${MET}Their previous meeting was held in Kampala.`,
    `${MET}His previous house was sold in Kampala.`,
  ],
  "meeting-follows": [
    `${MET}The meeting follows their previous talks in Kampala.`,
    `${MET}The rain follows the road to Kampala.`,
  ],
  "meeting-focus": [
    `${MET}The two leaders discussed border trade.`,
    "The two leaders discussed border trade.",
  ],
  visit: [
    "Chadian President Mahamat Deby visited Paris.",
    "Chadian President Mahamat Deby likes Paris.",
  ],
  "event-role": [`${MET}Rwanda hosted the meeting.`, "Rwanda hosted the fair."],
  "role-plays": [
    "Cuba played a role as mediator in the talks between Chile and Peru.",
    "Cuba played a role in the talks between Chile and Peru.",
  ],
  "role-acts-as": [
    "Cuba acts as mediator in the talks between Chile and Peru.",
    "Cuba acts as if the talks between Chile and Peru were over.",
  ],
  "role-is": [
    "Cuba is a guarantor of the talks between Chile and Peru.",
    "Cuba is a neighbour of Chile and Peru.",
  ],
  "role-verb": ["Cuba mediated the talks between Chile and Peru.", "Cuba mediated with care."],
  "role-list": [
    "The guarantors of the Astana process, Russia and Iran, left.",
    "The guarantors of the Astana process left.",
  ],
  "role-apposition": [
    "Russia and Iran, the guarantors of the Astana process, left.",
    "Russia and Iran left the Astana process.",
  ],
  "role-passive": [
    "The talks between Chile and Peru were mediated by Cuba.",
    "The talks between Chile and Peru were disturbed by Cuba.",
  ],
  "role-with-as": [
    "The talks between Chile and Peru, with Cuba as mediator, resumed.",
    "The talks between Chile and Peru, with Cuba in mind, resumed.",
  ],
  "role-under": [
    "The talks between Chile and Peru under the mediation of Cuba resumed.",
    "The talks between Chile and Peru under the eyes of Cuba resumed.",
  ],
  "process-parties": [
    "Negotiations between Chile and Peru resumed.",
    "Trade between Chile and Peru resumed.",
  ],
  "agreement-signed": ["Chile and Peru signed a treaty.", "Chile and Peru signed autographs."],
  "agreement-signed-passive": [
    "The treaty was signed by Chile and Peru.",
    "The treaty was praised by Chile and Peru.",
  ],
  deployment: ["France deployed soldiers to Mali.", "France trained soldiers of Mali."],
  "deployment-participle": [
    "France helps Mali, having deployed soldiers in 2013.",
    "France helps Mali, having trained soldiers in 2013.",
  ],
  "relation-supporter": ["Chile is a supporter of Peru.", "Chile is a neighbour of Peru."],
  "relation-ally": ["Chile is an ally of Peru.", "Chile is a rival of Peru."],
  "relation-allied": ["Chile is allied with Peru.", "Chile is busy with Peru."],
  "relation-alliance": [
    "The alliance between Chile and Peru is old.",
    "The border between Chile and Peru is old.",
  ],
  "relation-supports": ["Chile backs Peru.", "Chile backs Peru's bid."],
  "relation-backed-by": ["Chile, backed by Peru, left.", "Chile, followed by Peru, left."],
  "relation-sanctions": ["Japan imposed sanctions on Belarus.", "Japan imposed rules on Belarus."],
  "relation-recognises": ["Japan recognised Bangladesh.", "Japan recognised Bangladesh's efforts."],
  "relation-recognised-by": [
    "Bangladesh was recognised by Japan.",
    "Bangladesh was visited by Japan.",
  ],
  "relation-diplomatic": [
    "Chile and Peru restored diplomatic relations.",
    "Chile and Peru restored old churches.",
  ],
  "speech-direct": [
    '"We will never accept this," William Ruto said.',
    'William Ruto read "We will never accept this".',
  ],
  "speech-continued": [
    '"We will never accept this," William Ruto said. "We will go home now."',
    '"We will go home now."',
  ],
  "speech-unmarked": [
    "Peace is very near, William Ruto said.",
    "Peace is very near, William Ruto hopes.",
  ],
  "speech-indirect": [
    "William Ruto said that peace was near.",
    "William Ruto hoped that peace was near.",
  ],
};

const fired = (text: string): readonly string[] =>
  extract(text).claims.map((claim) => claim.extractor.replace(/^rules\/|@\d+$/g, ""));

test.each(Object.entries(RULES))(
  "%s fires on its sentence and not on its counter-example",
  (rule, [positive, negative]) => {
    expect(fired(positive)).toContain(rule);
    expect(fired(negative)).not.toContain(rule);
  },
);

test("every rule has its sentences", () => {
  const folder = fileURLToPath(new URL("../../src/ingest/extract", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const rules = files.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/\brule\(\s*"([a-z-]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  const computed = ["role-plays", "role-acts-as", "role-is"];
  expect([...new Set([...rules, ...computed])].sort()).toEqual(Object.keys(RULES).sort());
});
