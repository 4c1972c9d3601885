/** A field or an inline fragment of a random operation, before it has an alias. */
export type Selected = SelectedField | SelectedFragment;

export interface SelectedField {
  readonly kind: "field";
  readonly name: string;
  /** As text, such as `first: 2`. */
  readonly arguments: readonly string[];
  /** Its type in SDL: fields of different types must not share a response name. */
  readonly type: string;
  /** Fields with arguments have an alias in any case, so that two do not fall on one name. */
  readonly isAliased: boolean;
  readonly selection: readonly Selected[] | null;
}

export interface SelectedFragment {
  readonly kind: "fragment";
  readonly on: string;
  /** Whether it is on an object type, which excludes all others. */
  readonly isExclusive: boolean;
  readonly selection: readonly Selected[];
}

/** Prints selections with aliases that are unique in the operation, but for those that GraphQL lets coincide. */
export function selectionPrinter(): (selection: readonly Selected[]) => string {
  let count = 0;
  const nextName = (): string => `a${count++}`;

  function print(selection: readonly Selected[]): string {
    const shared = nextName();
    const parts = selection.map((selected) =>
      selected.kind === "field"
        ? printField(selected, selected.isAliased ? nextName() : null)
        : printFragment(selected, shared),
    );
    return `{ ${parts.join(" ")} }`;
  }

  /** Beside one another, fragments on object types give fields of one type the same response name. */
  function printFragment(fragment: SelectedFragment, shared: string): string {
    if (!fragment.isExclusive) return `... on ${fragment.on} ${print(fragment.selection)}`;
    const parts = fragment.selection.map((selected, i) => {
      if (selected.kind === "fragment") return printFragment(selected, nextName());
      const isLeaf = selected.selection === null;
      return printField(selected, isLeaf ? `${shared}_${i}_${nameOf(selected.type)}` : nextName());
    });
    return `... on ${fragment.on} { ${parts.join(" ")} }`;
  }

  function printField(field: SelectedField, alias: string | null): string {
    const name = alias ?? (field.arguments.length > 0 ? nextName() : null);
    const given = field.arguments.length > 0 ? `(${field.arguments.join(", ")})` : "";
    const below = field.selection ? ` ${print(field.selection)}` : "";
    return `${name === null ? "" : `${name}: `}${field.name}${given}${below}`;
  }

  return print;
}

/** `[ID!]!` as part of a name. */
const nameOf = (type: string): string =>
  type.replaceAll("!", "_x").replaceAll("[", "l_").replaceAll("]", "");
