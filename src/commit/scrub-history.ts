/** Legal erasure reaches what stood before: superseded versions and the log lose the words of what was erased. */
import type { PastVersion, ScrubbedVersion, Writer } from "../graph/graph.ts";
import { foldName } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { WITHHELD } from "../model/withheld.ts";
import { tellLogIds } from "./compare-rows.ts";
import { erasedTexts, maskRow, textsOf, type Masks } from "./masked-texts.ts";
import type { FieldChange } from "./field-changes.ts";
import { tracesOf } from "./traces.ts";
import type { Erased } from "./withhold.ts";

export interface Scrubbing {
  readonly erased: Erased;
  /** Every row as it stands from now on. */
  readonly rows: readonly NodeRow[];
  readonly model: Model;
}

/**
 * Overwrites what superseded versions and the log say of erased documents. Rows of theirs alone lose every text; of all
 * others those texts go that the documents gave and that nothing standing says as well. To be called once the change is applied.
 */
export async function scrubHistory(writer: Writer, scrubbing: Scrubbing): Promise<void> {
  const { rows, model, erased } = scrubbing;
  const versions = await writer.versions();
  const standing = new Set(rows.flatMap((row) => textsOf(row, model)));
  const traces = tracesOf(versions, scrubbing);
  const told = versions.filter(({ row }) => traces.own.has(row.id) || traces.touched.has(row.id));
  const texts = new Set(
    [...erasedTexts(erased, model), ...told.flatMap(({ row }) => textsOf(row, model))].filter(
      (text) => !standing.has(text) && text !== WITHHELD,
    ),
  );
  const masks: Masks = {
    own: traces.own,
    isErased: (text) => texts.has(text),
  };
  const log = await logRows(writer, model);
  await writer.scrub([
    ...versions.flatMap((version) => scrubbed(version, masks, model)),
    ...log.flatMap((row) => scrubbedLog(row, masks)),
  ]);
}

function scrubbed(
  { row, since }: PastVersion,
  masks: Masks,
  model: Model,
): readonly ScrubbedVersion[] {
  const columns = maskRow(row, masks, model);
  return Object.keys(columns).length === 0 ? [] : [{ id: row.id, type: row.type, since, columns }];
}

async function logRows(writer: Writer, model: Model): Promise<readonly NodeRow[]> {
  const ids = [...(await writer.digests()).keys()];
  return writer.rows(ids.filter(tellLogIds(model)));
}

/** Fields that name an id or a decision, never a word of a document. */
const WORDLESS: ReadonlySet<string> = new Set(["id", "decision"]);

/** What the log says of fields of these rows, and wherever it says these texts. */
function scrubbedLog(row: NodeRow, { own, isErased }: Masks): readonly ScrubbedVersion[] {
  const stored = row.columns["fields"];
  if (typeof stored !== "string") return [];
  const isOwn = own.has(String(row.columns["nodeId"]));
  const mask = (text: string | null): string | null =>
    text !== null && (isOwn || isErased(text) || isErased(foldName(text))) ? WITHHELD : text;
  const fields = JSON.parse(stored) as readonly FieldChange[]; // Written by the commit that told it.
  const masked = fields.map((change) =>
    WORDLESS.has(change.field)
      ? change
      : { ...change, before: mask(change.before), after: mask(change.after) },
  );
  const text = JSON.stringify(masked);
  return text === stored
    ? []
    : [{ id: row.id, type: row.type, since: null, columns: { fields: text } }];
}
