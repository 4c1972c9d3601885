import { expect, test } from "vitest";
import { definitions, facts, factsOf } from "./read.ts";

const participants = (text: string): readonly string[] =>
  factsOf("Participation", text).map((one) =>
    one.replace(/ capacities=.*? (?=PRINCIPAL|HOST)/, " "),
  );

test.each([
  [
    "active",
    "Finnish President Sauli Niinistö met Estonian Prime Minister Kaja Kallas in Helsinki on Monday.",
  ],
  [
    "with",
    "Finnish President Sauli Niinistö met with Estonian Prime Minister Kaja Kallas in Helsinki on Monday.",
  ],
  [
    "coordinated",
    "Finnish President Sauli Niinistö and Estonian Prime Minister Kaja Kallas met in Helsinki on Monday.",
  ],
  [
    "received",
    "Finnish President Sauli Niinistö received Estonian Prime Minister Kaja Kallas in Helsinki on Monday.",
  ],
  [
    "held talks",
    "Finnish President Sauli Niinistö held talks in Helsinki on Monday with Estonian Prime Minister Kaja Kallas.",
  ],
  [
    "passive",
    "Estonian Prime Minister Kaja Kallas was received by Finnish President Sauli Niinistö in Helsinki on Monday.",
  ],
  [
    "noun",
    "A meeting between Finnish President Sauli Niinistö and Estonian Prime Minister Kaja Kallas took place in Helsinki on Monday.",
  ],
  [
    "fronted",
    "On Monday, Finnish President Sauli Niinistö met Estonian Prime Minister Kaja Kallas in Helsinki.",
  ],
])(
  "a meeting told with a verb or noun (%s) has its participants, place and date",
  (_name, text) => {
    expect([...participants(text)].sort()).toEqual([
      "Participation agent=Kaja Kallas event=meeting 1 PRINCIPAL",
      "Participation agent=Sauli Niinistö event=meeting 1 PRINCIPAL",
    ]);
    expect(factsOf("EventLocation", text)).toEqual([
      "EventLocation event=meeting 1 place=Helsinki",
    ]);
    expect(factsOf("Attribute", text)).toEqual(["Attribute subject=meeting 1 DATE 2024-07-22"]);
  },
);

test("offices are the capacities in which people meet", () => {
  expect(
    factsOf(
      "Participation",
      "Finnish President Sauli Niinistö met Estonian Prime Minister Kaja Kallas.",
    )[0],
  ).toContain("capacities=President of Finland");
});

test("a call is a call, a visit a visit, and ministers stand for their states", () => {
  expect(
    definitions(
      "meetingKind",
      "Brazil's President Luiz Inácio Lula da Silva spoke by phone with Volodymyr Zelensky on Tuesday.",
    ),
  ).toEqual(["CALL"]);
  expect(
    definitions("meetingKind", "Chadian President Mahamat Deby visited Paris on 4 July 2022."),
  ).toEqual(["VISIT"]);
  expect(
    factsOf("Participation", "The foreign ministers of Egypt, Jordan and Iraq met in Amman.")[0],
  ).toBe(
    "Participation agent=Egypt event=meeting 1 capacities=Foreign Minister of Egypt PRINCIPAL",
  );
});

test("topics follow the meeting", () => {
  expect(
    factsOf(
      "TopicAssignment",
      "Chile and Peru held talks in Lima to discuss border security and copper prices.",
    ),
  ).toEqual([
    "TopicAssignment entity=meeting 1 topic=border security",
    "TopicAssignment entity=meeting 1 topic=copper prices",
  ]);
});

test("words that point back add to the same meeting; an earlier one is another", () => {
  const text =
    "Kenyan President William Ruto and Ugandan President Yoweri Museveni met in Nairobi on Tuesday. The talks lasted two hours. The meeting follows their previous talks in Kampala in May.";
  expect(facts(text)).toEqual(
    expect.arrayContaining([
      "Attribute subject=meeting 1 DURATION PT2H",
      "EventSequence event=meeting 1 previous=meeting 2",
      "EventLocation event=meeting 2 place=Kampala",
      "Attribute subject=meeting 2 DATE 2024-05",
      "Participation agent=William Ruto event=meeting 2 PRINCIPAL",
    ]),
  );
  expect(definitions("meetingKind", text)).toHaveLength(2);
});

test.each([
  [
    "planned is not held",
    "Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev will meet in Brussels on Friday.",
    "PLANNED",
  ],
  [
    "expected is planned",
    "Armenian Prime Minister Nikol Pashinyan is expected to meet Azerbaijani President Ilham Aliyev in Brussels.",
    "PLANNED",
  ],
  [
    "denied",
    "Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev did not meet in Brussels.",
    "DENIED",
  ],
  [
    "alleged",
    "Armenian Prime Minister Nikol Pashinyan reportedly met Azerbaijani President Ilham Aliyev in Brussels.",
    "ALLEGED",
  ],
  [
    "somebody's words",
    "The Armenian opposition said that Armenian Prime Minister Nikol Pashinyan had met Azerbaijani President Ilham Aliyev.",
    "ALLEGED",
  ],
])("modality: %s", (_name, text, modality) => {
  const told = factsOf("Participation", text);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((one) => one.startsWith(`${modality}: `))).toBe(true);
});

test.each([
  "Armenian Prime Minister Nikol Pashinyan may meet Azerbaijani President Ilham Aliyev.",
  "If Armenian Prime Minister Nikol Pashinyan met Azerbaijani President Ilham Aliyev, peace would be near.",
  "Did Armenian Prime Minister Nikol Pashinyan meet Azerbaijani President Ilham Aliyev?",
  "Turkey met its obligations towards Greece.",
  "The ambassador of Peru met students in Lima.",
  "Laos had mediated talks about rice.",
  "Uruguay won in a match with Paraguay in Montevideo.",
])("no meeting in: %s", (text) => {
  expect(factsOf("Participation", text)).toEqual([]);
});

test("words in quotation marks are claims of the speaker, never of the text", () => {
  const text =
    'Polish President Andrzej Duda said: "Hungary and Slovakia met Serbia in Budapest and signed a treaty on Monday."';
  expect(facts(text).filter((one) => !/^(?:Statement|Tenure)/.test(one))).toEqual([]);
});

test("a seat is a place after in, and the state as subject", () => {
  expect(factsOf("EventLocation", "Chile and Peru held talks in Beijing.")).toEqual([
    "EventLocation event=meeting 1 place=Beijing",
  ]);
  expect(participants("Beijing and Tokyo held talks on trade.")).toEqual([
    "Participation agent=China event=meeting 1 PRINCIPAL",
    "Participation agent=Japan event=meeting 1 PRINCIPAL",
  ]);
});

test("talks of another year are not the meeting of this week", () => {
  const text =
    "Chilean President Gabriel Boric met Peruvian President Dina Boluarte in Lima on Monday. Ecuador hosted the talks in 2021.";
  expect(factsOf("Attribute", text)).toEqual(["Attribute subject=meeting 1 DATE 2024-07-22"]);
});

test("when they last met is another meeting of the same two", () => {
  const text =
    "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Tuesday. The two leaders last met in Kampala in May.";
  expect(factsOf("EventLocation", text)).toEqual([
    "EventLocation event=meeting 1 place=Nairobi",
    "EventLocation event=meeting 2 place=Kampala",
  ]);
  expect(participants(text).filter((one) => one.includes("meeting 2"))).toHaveLength(2);
});
