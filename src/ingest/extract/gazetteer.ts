import type { NameKindValue } from "../../model/claim.ts";
import type { Token } from "./tokens.ts";
import { tokenise } from "./tokens.ts";

/** An entity of reference data with all its names. Kind SHORT is the name under which it is cited. */
export interface GazetteerEntry {
  readonly kind: string;
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly nameKind: NameKindValue }[];
  readonly fields: Readonly<Record<string, unknown>>;
}

export type Gazetteer = readonly GazetteerEntry[];

/** What one run of tokens can mean: each entry, and as which of its names. */
export interface NameMatch {
  readonly length: number;
  readonly meanings: readonly {
    readonly entry: GazetteerEntry;
    readonly nameKind: NameKindValue;
  }[];
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly meanings: { entry: GazetteerEntry; nameKind: NameKindValue }[];
}

const tries = new WeakMap<Gazetteer, TrieNode>();

/** The longest name of the gazetteer that begins at this token, with all its meanings; null where there is none. */
export function longestName(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  from: number,
): NameMatch | null {
  let node: TrieNode | undefined = trie(gazetteer);
  let best: NameMatch | null = null;
  for (let i = from; node !== undefined && i <= tokens.length; i += 1) {
    if (node.meanings.length > 0) best = { length: i - from, meanings: node.meanings };
    const token = tokens[i];
    node = token === undefined ? undefined : node.next.get(token.text);
  }
  return best;
}

/** The name under which an entry is cited: its SHORT name, else its OFFICIAL one, else the first. */
export function displayName(entry: GazetteerEntry): string {
  const named = (kind: NameKindValue) => entry.names.find((name) => name.nameKind === kind);
  return (named("SHORT") ?? named("OFFICIAL") ?? entry.names[0])?.text ?? entry.id;
}

/** The adjective of a country, as in "Syrian"; null where the gazetteer gives none. */
export function demonym(gazetteer: Gazetteer, country: string): string | null {
  const entry = gazetteer.find((one) => one.kind === "Country" && displayName(one) === country);
  return entry?.names.find((name) => name.nameKind === "DEMONYM")?.text ?? null;
}

/** The name under which a body is cited that bears this name; null where the gazetteer has none. */
export function organisationNamed(gazetteer: Gazetteer, name: string): string | null {
  const entry = gazetteer.find(
    (one) => one.kind === "Organisation" && one.names.some((known) => known.text === name),
  );
  return entry === undefined ? null : displayName(entry);
}

function trie(gazetteer: Gazetteer): TrieNode {
  const known = tries.get(gazetteer);
  if (known !== undefined) return known;
  const root: TrieNode = { next: new Map(), meanings: [] };
  for (const entry of gazetteer) for (const name of entry.names) addName(root, entry, name);
  tries.set(gazetteer, root);
  return root;
}

function addName(
  root: TrieNode,
  entry: GazetteerEntry,
  name: GazetteerEntry["names"][number],
): void {
  const tokens = tokenise(name.text, 0).map((token) => token.text);
  if (/^the$/i.test(tokens[0] ?? "") && tokens.length > 1) tokens.shift();
  let node = root;
  for (const text of tokens) {
    const next = node.next.get(text) ?? { next: new Map<string, TrieNode>(), meanings: [] };
    node.next.set(text, next);
    node = next;
  }
  if (tokens.length > 0 && !node.meanings.some((one) => one.entry === entry))
    node.meanings.push({ entry, nameKind: name.nameKind });
}
