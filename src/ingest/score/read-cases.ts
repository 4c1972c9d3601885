import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSeedGold, readSeedGold } from "./read-seed-gold.ts";
import { readClaimsGold } from "./read-claims-gold.ts";
import type { ScoreCase } from "./score.ts";

/** All pairs `name.txt` and `name.gold.json` of a folder; `publishedAt` is taken from the gold or the text's front matter. */
export function readCases(folder: string): readonly ScoreCase[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4))
    .sort();
  return names
    .filter((name) => existsSync(join(folder, `${name}.gold.json`)))
    .map((name) => {
      const { text, publishedAt } = readText(join(folder, `${name}.txt`));
      const json: unknown = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), "utf8"));
      const date = publishedAt ?? dateIn(json);
      return {
        name,
        text,
        publishedAt: date,
        gold: isSeedGold(json) ? readSeedGold(json, date) : readClaimsGold(json, text),
      };
    });
}

/** The seed article of `../shared` without a date and with two; empty where that folder is absent. */
export function readSeedCases(shared: string): readonly ScoreCase[] {
  const [folder, gold] = [join(shared, "seed"), join(shared, "gold", "seed-article.json")];
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => name.endsWith(".txt"))
    : undefined;
  if (file === undefined || !existsSync(gold)) return [];
  const text = readFileSync(join(folder, file), "utf8");
  const json: unknown = JSON.parse(readFileSync(gold, "utf8"));
  return [null, "2024-07-25", "2024-07-26"].map((publishedAt) => ({
    name: `seed article, ${publishedAt ?? "no date"}`,
    text,
    publishedAt,
    gold: readSeedGold(json, publishedAt),
  }));
}

function readText(path: string): { readonly text: string; readonly publishedAt: string | null } {
  const whole = readFileSync(path, "utf8");
  const front = /^---\n([\s\S]*?)\n---\n/.exec(whole);
  return {
    text: whole.slice(front?.[0].length ?? 0),
    publishedAt: /^publishedAt:\s*["']?([\d-]+)/m.exec(front?.[1] ?? "")?.[1] ?? null,
  };
}

function dateIn(json: unknown): string | null {
  const found = /"publishedAt":"([\d-]+)"/.exec(JSON.stringify(json));
  return found?.[1] ?? null;
}
