/** The model: what a graph may contain, read from `schema/` once at start and trusted from then on. */

/** Name of a concrete type such as `Person`; made from the model only, never from a request. */
export type TypeName = string & { readonly typeName: true };
/** Name of a stored column; made from the model only. */
export type ColumnName = string & { readonly columnName: true };
/** Type of an edge or relationship; made from the model only. */
export type EdgeName = string & { readonly edgeName: true };

/** How a scalar is stored and shown. `enum` values are stored as their names. */
export type ScalarKind = "id" | "text" | "int" | "float" | "boolean" | "day" | "instant" | "enum";

/** One stored column. `folded` names its twin in normal form, by which it is ordered and searched. */
export interface Column {
  readonly name: ColumnName;
  readonly scalar: ScalarKind;
  readonly folded: ColumnName | null;
}

/** The end of a fact at which something stands. */
export type EndName = "subject" | "object";

interface FieldCommon {
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
  /** Name of the GraphQL type of the field, without list and non-null marks. */
  readonly typeName: string;
  readonly isKey: boolean;
  readonly isQualifier: boolean;
  readonly sortable: { readonly by: string | null } | null;
}

/** What a field of the API is in the graph. */
export type Field =
  | (FieldCommon & {
      readonly kind: "scalar";
      readonly column: Column;
      readonly attribute: string | null;
      readonly varies: boolean;
      readonly isEdgeType: boolean;
      readonly computed: string | null;
      /** Whether it may change while a version goes on. */
      readonly isCounter: boolean;
    })
  | (FieldCommon & {
      readonly kind: "value";
      readonly prefix: string;
      readonly attribute: string | null;
      readonly varies: boolean;
    })
  | (FieldCommon & { readonly kind: "values"; readonly column: Column })
  | (FieldCommon & { readonly kind: "end"; readonly end: EndName })
  | (FieldCommon & {
      readonly kind: "link";
      readonly edge: EdgeName;
      readonly many: boolean;
      /** The rule that derives it; null where claims give it. */
      readonly computed: string | null;
    })
  | (FieldCommon & {
      readonly kind: "inverse";
      readonly of: string;
      readonly through: string | null;
    })
  | (FieldCommon & {
      readonly kind: "facts";
      readonly at: readonly string[];
      readonly through: string | null;
    });

export type FieldOf<K extends Field["kind"]> = Extract<Field, { kind: K }>;

interface TypeCommon {
  readonly name: TypeName;
  readonly description: string;
  /** Value of the enum `Kind`, and of the stored column `kind`. */
  readonly kindValue: string;
  /** Its own name and those of its interfaces, widest last. */
  readonly labels: readonly string[];
  readonly prefix: string;
  /** Names of the root fields; `list` and `one` are null where the type has none. */
  readonly roots: { readonly one: string; readonly list: string } | null;
  readonly fields: ReadonlyMap<string, Field>;
}
export interface EntityType extends TypeCommon {
  readonly family: "entity";
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly describedBy: readonly string[];
}
export interface FactType extends TypeCommon {
  readonly family: "fact";
  /** Every edge type or predicate its facts can have. */
  readonly predicates: readonly EdgeName[];
  /** The predicate of all its facts; null where a field or the claim decides. */
  readonly edge: EdgeName | null;
  readonly edgeField: string | null;
  readonly subjectField: string;
  readonly objectFields: readonly string[];
  readonly functional: readonly string[];
  readonly exclusive: readonly string[];
  readonly symmetric: boolean;
  readonly hop: boolean;
}
export interface RecordType extends TypeCommon {
  readonly family: "record";
  /** Written once and never again, and derived from no claim. */
  readonly isLog: boolean;
}
/** A concrete type of the graph. */
export type GraphType = EntityType | FactType | RecordType;

/** An interface: the concrete types that implement it, and the fields that all of them share. */
export interface InterfaceType {
  readonly name: string;
  readonly description: string;
  readonly members: readonly TypeName[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly roots: { readonly one: string; readonly list: string } | null;
}

/** A type without identity, stored in columns of its owner: `date` of type DateValue in `dateEdtf`, `dateMin` … */
export interface ValueType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, ValueField>;
}
export type ValueField =
  | {
      readonly kind: "scalar";
      readonly name: string;
      readonly scalar: ScalarKind;
      readonly nullable: boolean;
      readonly folds: boolean;
    }
  | { readonly kind: "value"; readonly name: string; readonly typeName: string };

/** What an enum value says beside its name: the edge type that it names, its class, whether that edge has no direction. */
export interface EnumValue {
  readonly name: string;
  readonly description: string;
  readonly edge: {
    readonly type: EdgeName;
    readonly class: string | null;
    readonly symmetric: boolean;
  } | null;
}

export interface Model {
  readonly types: ReadonlyMap<string, GraphType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly values: ReadonlyMap<string, ValueType>;
  readonly enums: ReadonlyMap<string, readonly EnumValue[]>;
  /** Concrete types by the value of their stored `kind`. */
  readonly byKind: ReadonlyMap<string, GraphType>;
  /** Predicate → the attribute field(s) that show it, and its value's type. */
  readonly attributes: ReadonlyMap<string, AttributePredicate>;
  /** Words that name a class of entities, each with the one word that stands for all of its set. */
  readonly classWords: ReadonlyMap<string, string>;
}
export interface AttributePredicate {
  readonly predicate: EdgeName;
  /** DateValue, DurationValue, String or an enum's name; null for predicates that are copied to no field. */
  readonly valueType: string | null;
  /** Its value changes in time: two values are a conflict only where they hold on one day. */
  readonly varies: boolean;
}

/** Whether rows of this type tell what happened to the graph: they are written once, and follow from nothing in it. */
export function isLogType({ types }: Model, name: string): boolean {
  const type = types.get(name);
  return type?.family === "record" && type.isLog;
}

/** Concrete types that a type or interface name stands for. */
export function concreteTypes(model: Model, name: string): readonly GraphType[] {
  const type = model.types.get(name);
  if (type) return [type];
  const members = model.interfaces.get(name)?.members ?? [];
  return members.flatMap((member) => model.types.get(member) ?? []);
}

/** The fields that a value of this type or interface has for certain. */
export function fieldsOf(model: Model, name: string): ReadonlyMap<string, Field> {
  const owner = model.types.get(name) ?? model.interfaces.get(name);
  if (!owner) throw new Error(`The model has no type ${name}.`);
  return owner.fields;
}
