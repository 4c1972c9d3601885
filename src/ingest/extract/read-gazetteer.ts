import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { NAME_KINDS } from "../../model/claim.ts";
import type { Gazetteer } from "./gazetteer.ts";

const name = z.union([
  z.string(),
  z.object({ text: z.string(), kind: z.enum(NAME_KINDS).default("ALIAS") }),
]);
const entity = z
  .object({
    kind: z.string(),
    id: z.string().optional(),
    name: z.string().optional(),
    names: z.array(name).default([]),
  })
  .loose();
const file = z.object({ entities: z.array(entity).default([]) }).loose();

/** The entities of all reference files of a folder (docs/claims-files.md), as names to be recognised in texts. */
export function readGazetteer(folder: string): Gazetteer {
  const names = readdirSync(folder)
    .filter((one) => one.endsWith(".yaml"))
    .sort();
  return names.flatMap((one) =>
    file.parse(parse(readFileSync(`${folder}/${one}`, "utf8"))).entities.map(entry),
  );
}

function entry({
  kind,
  id,
  name: shown,
  names,
  ...fields
}: z.infer<typeof entity>): Gazetteer[number] {
  const others = names.map((one) =>
    typeof one === "string"
      ? { text: one, nameKind: "ALIAS" as const }
      : { text: one.text, nameKind: one.kind },
  );
  const all =
    shown === undefined ? others : [{ text: shown, nameKind: "SHORT" as const }, ...others];
  return { kind, id: id ?? shown ?? "", names: all, fields };
}
