import { join, sql, type Fragment } from "./fragment.ts";

/** SQLite calls functions with at most 127 arguments, so that long lists are put together from several. */
const ARGUMENT_LIMIT = 100;

/** A JSON array of values. */
export function jsonArray(values: readonly Fragment[]): Fragment {
  if (values.length <= ARGUMENT_LIMIT) return sql`json_array(${join(values, ", ")})`;
  const parts = Array.from({ length: Math.ceil(values.length / ARGUMENT_LIMIT) }, (_, i) =>
    values.slice(i * ARGUMENT_LIMIT, (i + 1) * ARGUMENT_LIMIT),
  );
  return joinArrays(parts.map(jsonArray));
}

/** One JSON array of the elements of several, none of which is empty. A negative length takes what stands before. */
export function joinArrays(arrays: readonly Fragment[]): Fragment {
  const elements = arrays.map((array) => sql`substr(substr(${array}, -1, -2147483647), 2)`);
  const [first = sql`''`, ...others] = elements;
  return sql`json('[' || ${others.reduce((left, right) => sql`${left} || ',' || ${right}`, first)} || ']')`;
}
