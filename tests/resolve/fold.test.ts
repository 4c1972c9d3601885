import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, nameKey, nameTokens } from "../../src/model/fold.ts";
import { scriptOf } from "../../src/model/script.ts";

const classes = new Map([
  ["talks", "call"],
  ["negotiations", "call"],
]);

describe("the normal form of a name", () => {
  it.each([
    ["İSTANBUL", "istanbul"],
    ["Iğdır", "igdir"],
    ["Łódź", "lodz"],
    ["Đorđe Ħal Øst Æsir", "dorde hal ost aesir"],
    ["Straße", "strasse"],
    ["ЁЛКИН Сергей", "елкин сергеи"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
    ["أحمد إبراهيم آل", "احمد ابراهيم ال"],
    ["مصطفى", "مصطفي"],
    ["کابل", "كابل"],
    ["مدينة", "مدينه"],
    ["محـــمد", "محمد"],
    ["می‌خواهم", "ميخواهم"],
    ["Sana’a", "sanaa"],
    ["Ṣanʿāʾ", "sana"],
    ["al‑Assad", "al-assad"],
    ["  two \n words ", "two words"],
  ])("%s is %s", (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it("keeps vowels of scripts in which they are marks", () => {
    expect(foldName("दिल्ली")).not.toBe(foldName("दल्ली"));
    expect(foldName("が")).not.toBe(foldName("か"));
  });

  it("is its own normal form, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !foldName(text).includes("\uFFFD")),
        (text) => foldName(foldName(text)) === foldName(text),
      ),
      { numRuns: 3000 },
    );
  });

  it("has no character that engines sort differently", () => {
    const isPlain = (text: string): boolean =>
      Array.from(text).every((character) => character.length === 1 && character <= "\uFFFD");
    expect(foldName("😀") > foldName("ﬀ￼")).toBe(true);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => isPlain(foldName(text))));
  });
});

describe("the words of a name", () => {
  it("leave particles aside unless nothing else remains", () => {
    expect(nameTokens("The President of al-Quds", classes)).toEqual(["president", "quds"]);
    expect(nameTokens("The Of", classes)).toEqual(["the", "of"]);
  });
  it("name a class by one word", () => {
    expect(nameTokens("Syrian negotiations", classes)).toEqual(nameTokens("Syrian talks", classes));
  });
  it("take initials for one word", () => {
    expect(nameTokens("U.S. Congress", classes)).toEqual(["us", "congress"]);
  });
  it("are never none where anything is written that can be seen", () => {
    expect(nameTokens("😀", classes)).toHaveLength(1);
    expect(nameTokens("???", classes)).toEqual(["???"]);
  });
});

describe("name-key/1", () => {
  // Ids of stored graphs rest on these: they never change.
  it.each([
    ["Bashar al-Assad", "assad bashar"],
    ["PUTIN, Vladimir", "putin vladimir"],
    ["Republic of Korea", "korea republic"],
    ["Boutros Boutros-Ghali", "boutros boutros ghali"],
    ["—", "-"],
  ])("of %s is %s", (text, key) => {
    expect(nameKey(text)).toBe(key);
  });
});

describe("the script of a name", () => {
  it.each([
    ["Ann", "Latn"],
    ["Анна", "Cyrl"],
    ["دمشق", "Arab"],
    ["東京タワー", "Jpan"],
    ["北京", "Hani"],
    ["123", null],
  ])("of %s is %s", (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
