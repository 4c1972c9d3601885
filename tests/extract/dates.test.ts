import { expect, test } from "vitest";
import { parseEdtf } from "../../src/model/edtf.ts";
import { findDates } from "../../src/ingest/extract/date-expressions.ts";
import { findDurations } from "../../src/ingest/extract/durations.ts";
import { dateAnchor, resolveDate, since } from "../../src/ingest/extract/resolve-date.ts";

function resolve(
  text: string,
  published: string | null = "2024-07-25",
  tense: "past" | "future" = "past",
): readonly (string | null)[] {
  const anchor = dateAnchor(published === null ? null : parseEdtf(published));
  return findDates(text).map(
    (one) => resolveDate(one.expression, text.slice(one.start, one.end), anchor, tense).edtf,
  );
}

test.each([
  ["on 24 July 2024", "2024-07-24"],
  ["on July 24, 2024", "2024-07-24"],
  ["on the 3rd of May 2023", "2023-05-03"],
  ["in March 2011", "2011-03"],
  ["in 2015", "2015"],
  ["in the 1990s", "199X"],
  ["from 5-17 September 1978", "1978-09-05/1978-09-17"],
  ["on Thursday", "2024-07-25"],
  ["on Friday", "2024-07-19"],
  ["last Thursday", "2024-07-18"],
  ["in March", "2024-03"],
  ["in October", "2023-10"],
  ["in March of the previous year", "2023-03"],
  ["in March last year", "2023-03"],
  ["last July", "2023-07"],
  ["on 12 November", "2023-11-12"],
  ["yesterday", "2024-07-24"],
  ["last year", "2023"],
  ["next month", "2024-08"],
  ["last week", "2024-07-15/2024-07-21"],
  ["three years ago", "2021"],
])("%s, read on 25 July 2024, is %s", (text, edtf) => {
  expect(resolve(text)).toEqual([edtf]);
});

test("without a publication date relative dates stay unresolved, calendar dates do not", () => {
  expect(resolve("on Thursday", null)).toEqual([null]);
  expect(resolve("in March of the previous year", null)).toEqual([null]);
  expect(resolve("on 24 July 2024", null)).toEqual(["2024-07-24"]);
});

test("a publication date of a whole year resolves years and nothing finer", () => {
  expect(resolve("on Thursday", "2024")).toEqual([null]);
  expect(resolve("in March of the previous year", "2024")).toEqual(["2023-03"]);
});

test("the future is looked for ahead", () => {
  expect(resolve("on Friday", "2024-07-25", "future")).toEqual(["2024-07-26"]);
  expect(resolve("in March", "2024-07-25", "future")).toEqual(["2025-03"]);
});

test("since is open", () => {
  const found = findDates("since 2015")[0];
  const date =
    found === undefined
      ? null
      : since(resolveDate(found.expression, "2015", { day: null, year: null }, "past"), "2015");
  expect(date).toMatchObject({ edtf: "2015/..", min: "2015-01-01", max: null });
});

test.each([
  "It may rain.",
  "They march on.",
  "2,015 soldiers",
  "in 2015 troops",
  "214",
  "Resolution 2254",
])("no date in: %s", (text) => {
  expect(findDates(text)).toEqual([]);
});

test.each([
  ["lasted three hours", "PT3H"],
  ["for 45 minutes", "PT45M"],
  ["two and a half hours", "PT2H30M"],
  ["a two-day visit", "P2D"],
  ["four years", "P4Y"],
  ["three hours and 20 minutes", "PT3H20M"],
])("%s lasts %s", (text, iso) => {
  expect(findDurations(text).map((one) => one.value.iso)).toEqual([iso]);
});

test("a distance in time is no length of time", () => {
  expect(findDurations("three years ago")).toEqual([]);
});
