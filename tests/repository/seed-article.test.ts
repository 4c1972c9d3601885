import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ARTICLE = "../shared/seed/000_d955ab857a1fac6a.txt";

/** Words that must not be learnt by heart: runs of five from the article, and its principals' names. */
describe("the code and its data", () => {
  it.skipIf(!existsSync(ARTICLE))("hold no five consecutive words of the seed article", () => {
    const runs = fives(readFileSync(ARTICLE, "utf8"));
    for (const path of sources()) {
      const copied = [...fives(readFileSync(path, "utf8"))].filter((run) => runs.has(run));
      expect([path, copied]).toEqual([path, []]);
    }
  });

  it("hold neither principal's name", () => {
    const named = sources().filter((path) => /\b(putin|assad)\b/i.test(readFileSync(path, "utf8")));
    expect(named).toEqual([]);
  });

  if (!existsSync(ARTICLE))
    console.log("The seed article is not here: its words were not compared.");
});

function sources(): readonly string[] {
  return ["src", "schema", "seeds/reference"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
    )
    .filter((path) => statSync(path).isFile());
}

function fives(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(" ")));
}
