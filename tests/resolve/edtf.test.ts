import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/calendar.ts";
import { dayNumber, dayText } from "../../src/model/days.ts";
import { parseEdtf } from "../../src/model/edtf.ts";

describe("a date in EDTF", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31", "YEAR"],
    ["2024-02", "2024-02-01", "2024-02-29", "MONTH"],
    ["2024-02-29", "2024-02-29", "2024-02-29", "DAY"],
    ["-0800", "-0800-01-01", "-0800-12-31", "YEAR"],
    ["0000-02-29", "0000-02-29", "0000-02-29", "DAY"],
    ["0004-02-29", "0004-02-29", "0004-02-29", "DAY"],
    ["195X", "1950-01-01", "1959-12-31", "DECADE"],
    ["20XX", "2000-01-01", "2099-12-31", "CENTURY"],
    ["-01XX", "-0199-01-01", "-0100-12-31", "CENTURY"],
    ["2004-06-XX", "2004-06-01", "2004-06-30", "MONTH"],
    ["2015/..", "2015-01-01", null, "YEAR"],
    ["2015/", "2015-01-01", null, "YEAR"],
    ["../2015-03", null, "2015-03-31", "MONTH"],
    ["1978-09-05/1978-09-17", "1978-09-05", "1978-09-17", "DAY"],
    ["2012/2012-05-07", "2012-01-01", "2012-05-07", "YEAR"],
  ])("%s is from %s to %s, as fine as a %s", (text, min, max, precision) => {
    expect(parseEdtf(text)).toMatchObject({
      edtf: text,
      min,
      max,
      precision,
      approximate: false,
      uncertain: false,
    });
  });

  it.each([
    ["2012~", true, false],
    ["2012?", false, true],
    ["2012%", true, true],
    ["2012-03~/2013?", true, true],
  ])("%s says about, or not sure", (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13",
    "2024-00",
    "24",
    "2024-7-1",
    "yesterday",
    "",
    "/",
    "../..",
    "2020/2019",
    "-0000",
    "19XX-05",
    "2024-XX-05",
    "2024-07-24T00:00",
    "2024/2025/2026",
  ])("%j is none", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("lies in the bounds of its month and year", () => {
    const day = fc.integer({ min: -1_500_000, max: 1_500_000 }).map(dayText);
    fc.assert(
      fc.property(day, (text) => {
        const [all, month, year] = [text, text.slice(0, -3), text.slice(0, -6)].map(parseEdtf);
        const span = (date: typeof all): readonly number[] => [
          dayNumber(date?.min ?? ""),
          dayNumber(date?.max ?? ""),
        ];
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = [
          ...span(year ?? null),
          ...span(month ?? null),
          ...span(all ?? null),
        ];
        return (
          a <= c && c <= e && e === f && f <= d && d <= b && f - e === 0 && dayText(e) === text
        );
      }),
    );
  });
});

describe("calendar days", () => {
  it("are numbered without a gap", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_000_000, max: 2_900_000 }),
        (number) => dayNumber(dayText(number)) === number,
      ),
    );
    expect(dayNumber(dayOf(1970, 1, 1))).toBe(0);
    expect(dayText(dayNumber("0001-01-01") - 1)).toBe("0000-12-31");
    expect(dayText(dayNumber("0000-01-01") - 1)).toBe("-0001-12-31");
  });
});
