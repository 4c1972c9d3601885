import { fileURLToPath } from "node:url";
import { readGazetteer } from "../extract/read-gazetteer.ts";
import { printScore } from "./print-score.ts";
import { readCases, readSeedCases } from "./read-cases.ts";
import { score } from "./score.ts";

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folder = process.argv[2];
const cases = folder === undefined ? readSeedCases(root("../shared")) : readCases(folder);
const gazetteer = readGazetteer(root("seeds/reference"));

if (cases.length === 0) {
  process.stderr.write(
    folder === undefined
      ? "There is no seed article in ../shared; give a folder with *.txt and *.gold.json."
      : `There are no pairs of *.txt and *.gold.json in ${folder}.`,
  );
  process.exitCode = 1;
}
for (const one of cases) process.stdout.write(`${printScore(score(one, gazetteer))}\n\n`);
