import { expect, test } from "vitest";
import { extract, factsOf } from "./read.ts";

const statements = (text: string): readonly string[] => factsOf("Statement", text);
const words = (text: string): readonly unknown[] =>
  extract(text).claims.flatMap(({ statement }) =>
    statement.says === "fact" && statement.type === "Statement" ? [statement.fields["text"]] : [],
  );

test.each([
  ['"We will never accept this," Kenyan President William Ruto said.', "We will never accept this"],
  ['"We will never accept this," said Kenyan President William Ruto.', "We will never accept this"],
  [
    'Kenyan President William Ruto said: "We will never accept this."',
    "We will never accept this.",
  ],
  [
    "Kenyan President William Ruto told reporters that “we will never accept this”.",
    "we will never accept this",
  ],
])("a quotation has its speaker and its words: %s", (text, said) => {
  expect(statements(text)).toHaveLength(1);
  expect(statements(text)[0]).toMatch(/speaker=William Ruto .*DIRECT/);
  expect(words(text)).toEqual([said]);
});

test.each([
  '"We will never accept this," Kenyan President William Ruto said, according to Reuters.',
  '"We will never accept this," Reuters quoted Kenyan President William Ruto as saying.',
  '"We will never accept this," Kenyan President William Ruto noted, as reported by Reuters.',
  '"We will never accept this," Kenyan President William Ruto told Reuters.',
])("an agency is the reporter, and stands in the chain: %s", (text) => {
  expect(statements(text)[0]).toMatch(
    /speaker=William Ruto reporters=Reuters .*by AGENCY Reuters$/,
  );
});

test("reported speech is indirect, and words without marks are unmarked", () => {
  expect(statements("Kenyan President William Ruto said that peace was near.")[0]).toMatch(
    /INDIRECT$/,
  );
  expect(
    statements("Peace is very near, Kenyan President William Ruto said on Monday.")[0],
  ).toMatch(/UNMARKED$/);
});

test("he means the one who spoke before, not one of two", () => {
  expect(
    statements(
      "Kenyan President William Ruto said that peace was near. He added that talks go on.",
    ).map((one) => /speaker=William Ruto/.test(one)),
  ).toEqual([true, true]);
  expect(
    statements(
      "Kenyan President William Ruto met Ugandan President Yoweri Museveni. He said that peace was near.",
    ),
  ).toEqual([]);
});

test("whom somebody tells is the addressee; an agency is not", () => {
  expect(
    statements(
      "Kenyan President William Ruto told Ugandan President Yoweri Museveni that peace was near.",
    )[0],
  ).toContain("addressees=Yoweri Museveni");
  expect(
    statements("Kenyan President William Ruto told Reuters that peace was near.")[0],
  ).not.toContain("addressees");
});

test("an agency in a neighbouring sentence of the paragraph is carried over, and marked so", () => {
  const text =
    "Peace is very near, Kenyan President William Ruto said, according to Reuters. He added that talks go on.";
  const claim = extract(text).claims.findLast(
    (one) => one.statement.says === "fact" && one.statement.type === "Statement",
  );
  expect(claim?.attributions).toMatchObject([
    { agent: { text: "Reuters" }, kind: "AGENCY", basis: "CARRY_OVER" },
  ]);
  expect(
    statements(
      "Peace is very near, Kenyan President William Ruto said, according to Reuters.\n\nHe added that talks go on.",
    )[1],
  ).not.toContain("Reuters");
});

test("what is said at a meeting belongs to it, unless another occasion is named", () => {
  const met = "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi. ";
  expect(statements(`${met}Ruto said that peace was near.`)[0]).toContain("madeAt=meeting 1");
  expect(statements(`${met}Ruto told reporters that peace was near.`)[0]).not.toContain("madeAt");
  expect(
    statements(`${met}Polish President Andrzej Duda said that peace was near.`)[0],
  ).not.toContain("madeAt");
});

test("agencies do not speak, and a seat speaks for its state", () => {
  expect(statements("Reuters reported that peace was near.")).toEqual([]);
  expect(statements("The Kremlin said that peace was near.")[0]).toMatch(
    /^Statement speaker=Russia /,
  );
});

test("what nobody said is no statement", () => {
  expect(statements("Kenyan President William Ruto did not say that peace was near.")).toEqual([]);
  expect(statements("Kenyan President William Ruto will say that peace is near.")).toEqual([]);
});

test("two quotes are the evidence: the words and the cue", () => {
  const claim = extract(
    '"We will never accept this," Kenyan President William Ruto said.',
  ).claims.find((one) => one.statement.says === "fact" && one.statement.type === "Statement");
  expect(claim?.quotes.map((quote) => quote.exact)).toEqual([
    '"We will never accept this,"',
    "Kenyan President William Ruto said",
  ]);
});
