import { expect, test } from "vitest";
import { definitions, extract, factsOf } from "./read.ts";

test("a title before a name gives a tenure, observed on the day of publication", () => {
  const text = "Finnish President Sauli Niinistö travelled home.";
  expect(factsOf("Tenure", text)).toEqual([
    "Tenure holder=Sauli Niinistö office=President of Finland",
  ]);
  const tenure = extract(text).claims.find(
    (claim) => claim.statement.says === "fact" && claim.statement.type === "Tenure",
  );
  expect(tenure?.statement).toMatchObject({ observed: { edtf: "2024-07-25" } });
  expect(definitions("function", text)).toEqual(["HEAD_OF_STATE"]);
  expect(definitions("of", text)).toEqual(["Finland"]);
});

test("without a publication date a tenure has no day", () => {
  const tenure = extract("Finnish President Sauli Niinistö travelled home.", null).claims.find(
    (claim) => claim.statement.says === "fact",
  );
  expect(tenure?.statement).toMatchObject({ observed: null });
});

test.each([
  [
    "Kaja Kallas, the prime minister of Estonia, went home.",
    "Kaja Kallas",
    "Prime Minister of Estonia",
  ],
  [
    "The Norwegian foreign minister, Espen Barth Eide, went home.",
    "Espen Barth Eide",
    "Foreign Minister of Norway",
  ],
  [
    "Brazil's President Luiz Inácio Lula da Silva went home.",
    "Luiz Inácio Lula da Silva",
    "President of Brazil",
  ],
  [
    "UN Secretary-General António Guterres went home.",
    "António Guterres",
    "Secretary-General of the United Nations",
  ],
  [
    "NATO Secretary General Jens Stoltenberg went home.",
    "Jens Stoltenberg",
    "Secretary-General of NATO",
  ],
  [
    "US Secretary of State Antony Blinken went home.",
    "Antony Blinken",
    "Secretary of State of the United States",
  ],
  [
    "UN special envoy for Yemen Hans Grundberg went home.",
    "Hans Grundberg",
    "Special Envoy of the United Nations for Yemen",
  ],
  ["King Abdullah II of Jordan went home.", "Abdullah II", "King of Jordan"],
])("reads the office in: %s", (text, holder, office) => {
  expect(factsOf("Tenure", text)).toEqual([`Tenure holder=${holder} office=${office}`]);
});

test("a counterpart holds the same office in the other state", () => {
  expect(
    factsOf(
      "Tenure",
      "Latvian Prime Minister Evika Siliņa thanked her Estonian counterpart, Kaja Kallas, for the help.",
    ),
  ).toContain("Tenure holder=Kaja Kallas office=Prime Minister of Estonia");
});

test("a former holder is not observed in office, and a deputy holds another office", () => {
  const former = extract("Former Finnish President Tarja Halonen went home.").claims.find(
    (claim) => claim.statement.says === "fact",
  );
  expect(former?.statement).toMatchObject({ type: "Tenure", observed: null });
  expect(factsOf("Tenure", "Russian Deputy Foreign Minister Sergei Ryabkov went home.")).toEqual([
    "Tenure holder=Sergei Ryabkov office=Deputy Foreign Minister of Russia",
  ]);
});

test("an acting holder says so", () => {
  expect(factsOf("Tenure", "Iran's acting Foreign Minister Ali Bagheri went home.")).toEqual([
    "Tenure holder=Ali Bagheri office=Foreign Minister of Iran ACTING",
  ]);
});

test("a title without an owner gives no office", () => {
  expect(factsOf("Tenure", "President Emmanuel Macron went home.")).toEqual([]);
});

test("a later surname means the full name, unless two people bear it", () => {
  const said = (text: string): readonly string[] =>
    factsOf("Statement", text).map(
      (one) => /speaker=(.*?) (?:capacities|about|DIRECT|INDIRECT|UNMARKED)/.exec(one)?.[1] ?? "",
    );
  expect(said("Kenyan President William Ruto went home. Ruto said that peace was near.")).toEqual([
    "William Ruto",
  ]);
  const two =
    "Polish President Andrzej Duda met Polish Senator Piotr Duda in Warsaw. Duda said that peace was near.";
  expect(said(two)).toEqual([]);
});
