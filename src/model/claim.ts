/**
 * Claims: one document saying one thing once. What readers and extractors write are drafts (words only);
 * what is stored are claims (words, positions, dates with bounds). No claim ever holds an id that was resolved.
 */

/** How a document puts a claim; see `Modality` in schema/. */
export type Modality = "ASSERTED" | "DENIED" | "ALLEGED" | "PLANNED" | "HYPOTHETICAL" | "EXAMPLE";
export type Polarity = "STATED" | "STATED_ABSENT";
export type Basis = "EXPLICIT" | "RELATIVE" | "CARRY_OVER" | "INFERRED" | "METADATA";
export const NAME_KINDS = [
  "OFFICIAL",
  "SHORT",
  "ALIAS",
  "DEMONYM",
  "METONYM",
  "ACRONYM",
  "TRANSLITERATION",
  "DESCRIPTION",
  "OTHER",
] as const;
export type NameKindValue = (typeof NAME_KINDS)[number];
export type AttributionKindValue = "SPEAKER" | "AGENCY" | "OUTLET" | "DOCUMENT" | "OTHER";

/**
 * A name as written, standing for an entity.
 *
 * `kind` is a type name where the text (or the field) makes it clear, else null. `local` names an entity of the same
 * document that has no name (`meeting 1`), or one that several names of the document mean. `id` only where a person wrote it.
 */
export interface Mention {
  /** The words; null for a nameless entity that only `local` names. */
  readonly text: string | null;
  readonly kind: string | null;
  readonly id: string | null;
  readonly local: string | null;
}

/** A date as one source gives it. Bounds are calendar days `YYYY-MM-DD`, null where unbounded; all null while unresolved. */
export interface DateValue {
  readonly edtf: string | null;
  readonly text: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly precision: "DAY" | "MONTH" | "YEAR" | "DECADE" | "CENTURY" | "UNKNOWN" | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly basis: Basis;
}

/** A length of time: ISO 8601, and the words. */
export interface DurationValue {
  readonly iso: string;
  readonly text: string | null;
}

/** A value of a field of a claim. */
export type FieldValue = string | number | boolean | DateValue | DurationValue;

/** Words of the text, to be found in it exactly; `near` are words that stand close to them, where they occur twice. */
export interface Quote {
  readonly exact: string;
  /** Characters of the text from which on to look, when the maker knows; else 0. Only a hint: the words must be there. */
  readonly from: number;
}

/** Where a claim of a structured file stands in it. */
export interface Pointer {
  readonly pointer: string;
  readonly exact: string;
  readonly line: number;
}

/** One link of the chain through which a claim reached its document. */
export interface DraftAttribution {
  readonly agent: Mention;
  readonly kind: AttributionKindValue;
  readonly basis: Basis;
}

interface ClaimCommon {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly attributions: readonly DraftAttribution[];
  readonly basis: Basis;
  /** 0 to 100: the measured acceptance of the rule or reader. */
  readonly confidence: number;
  /** Rule or reader, and version, such as `rules/meeting-active@1`. */
  readonly extractor: string;
}

/** What a claim says. `type` is a fact type of schema/; ends and links by field name. */
export type Statement =
  | {
      readonly says: "fact";
      readonly type: string;
      /** Subject and object by field name (`agent`, `process`), and links (`capacities`) with one or more mentions. */
      readonly ends: Readonly<Record<string, readonly Mention[]>>;
      /** Scalars by field name: `role`, `text`, `membershipKind`, and for Attribute `predicate`, `date`, `duration`. */
      readonly fields: Readonly<Record<string, FieldValue>>;
      readonly since: DateValue | null;
      readonly until: DateValue | null;
      /** The day or days on which the source itself saw it (present tense: its publication day). */
      readonly observed: DateValue | null;
    }
  | {
      readonly says: "name";
      readonly subject: Mention;
      readonly name: string;
      readonly nameKind: NameKindValue;
      readonly language: string | null;
      /** When it was so named; left out where nobody says. */
      readonly since?: DateValue | null;
      readonly until?: DateValue | null;
    }
  | {
      readonly says: "externalId";
      readonly subject: Mention;
      readonly scheme: string;
      readonly value: string;
      /** The id that took its place in that scheme; left out where it stands. */
      readonly supersededBy?: string | null;
      /** When it was its id there; left out where nobody says. */
      readonly since?: DateValue | null;
      readonly until?: DateValue | null;
    }
  /** A definition field of an entity (iso3, organisationKind), or a definition link (of). */
  | {
      readonly says: "definition";
      readonly subject: Mention;
      readonly field: string;
      readonly value: FieldValue | Mention;
    };

/** A claim before its words are found in the text. */
export interface DraftClaim extends ClaimCommon {
  readonly statement: Statement;
  readonly quotes: readonly Quote[];
  /** Set instead of `quotes` by readers of structured files. */
  readonly pointer: Pointer | null;
}

/** Where a claim rests; positions are UTF-16 units of the stored text, end-exclusive. */
export interface Evidence {
  readonly kind: "SPAN" | "POINTER";
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly pointer: string | null;
}

/** A claim as it is stored. Its id is a hash of everything in it but extractor and confidence. */
export interface Claim extends ClaimCommon {
  readonly id: string;
  readonly document: string;
  readonly statement: Statement;
  readonly evidence: readonly Evidence[];
}

/** A name as it stands in a text. */
export interface TextMention {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly basis: Basis;
}

/** One appearance of a text. */
export interface Publication {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly publishedAt: DateValue | null;
}

/** An ingested text or file. `id` is `doc:` and the SHA-256 of the text. */
export interface StoredDocument {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
  readonly mediaType: "text/plain" | "application/yaml" | "application/json";
  readonly language: string | null;
  /** Reference data: its OFFICIAL and SHORT names identify, even those of one word. */
  readonly isReference: boolean;
  readonly publications: readonly Publication[];
  readonly mentions: readonly TextMention[];
  /** Set where the document was erased by law: text, publications and mentions are empty then. Left out elsewhere. */
  readonly withheld?: Withheld;
}
/** Who erased a document, when and why. */
export interface Withheld {
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
  readonly person: string;
  readonly reason: string;
}
