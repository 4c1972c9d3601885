import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { DragomanError } from "../../src/errors.ts";
import { parseSourceSettings } from "../../src/model/source-settings.ts";
import { model } from "./say.ts";

const parse = (text: string) => parseSourceSettings(text, "sources.yaml", model);

describe("the settings of sources", () => {
  it("give name, reliability and predicates of each, F and none where nothing is said", () => {
    const text =
      "- name: Kremlin\n  primaryFor: [HELD_IN, DATE]\n- { name: Syria Daily, reliability: B }\n";
    expect(parse(text)).toEqual([
      { name: "Kremlin", reliability: "F", primaryFor: ["DATE", "HELD_IN"] },
      { name: "Syria Daily", reliability: "B", primaryFor: [] },
    ]);
  });
  it("may be empty", () => {
    expect(parse("# nothing yet\n")).toEqual([]);
  });
  it.each([
    ["name: Kremlin", 1, /list of sources/],
    ["- Kremlin", 1, /name, reliability, primaryFor/],
    ["- name: A\n- reliability: B", 2, /needs the name/],
    ["- name: A\n- name: '...'\n- name: ''", 3, /needs the name/],
    ["- name: A\n  reliability: G", 2, /one of A, B, C, D, E, F/],
    ["- name: A\n  reliability: a", 2, /one of A, B, C, D, E, F/],
    ["- name: A\n  primaryFor: DATE", 2, /list of predicates/],
    [
      "- name: A\n  primaryFor:\n    - DATE\n    - DATES",
      4,
      /"DATES" is no predicate; allowed are .*DATE/,
    ],
    ["- name: A\n  primary: [DATE]", 2, /"primary" is no field of a source/],
    ["- name: Syria Daily\n- name: SYRIA  daily", 2, /stands twice/],
    ["- name: [", 1, /./],
  ])("are refused where they say %j", (text, line, problem) => {
    const refusal = (): unknown => parse(text);
    expect(refusal).toThrow(problem);
    try {
      refusal();
    } catch (error) {
      expect(error).toBeInstanceOf(DragomanError);
      expect(error).toMatchObject({ code: "BAD_SOURCES" });
      expect(String(error)).toContain(`sources.yaml, line ${line})`);
    }
  });
  it("are in the file that SOURCES names, if any", () => {
    expect(readConfig({}).sources).toBeNull();
    expect(readConfig({ SOURCES: "" }).sources).toBeNull();
    expect(readConfig({ SOURCES: "sources.yaml" }).sources).toBe("sources.yaml");
  });
});
