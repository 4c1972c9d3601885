/**
 * Ids as snapshots show them: the key, `@`, and the moment: `process:astana@2024-07-26T00:00:00.000Z`. There `%` and `@`
 * inside the key are percent-encoded, so that the two can always be told apart.
 */

/** An id of a snapshot. */
export const momentId = (key: string, moment: string): string =>
  `${key.replaceAll("%", "%25").replaceAll("@", "%40")}@${moment}`;

const MOMENT_ID = /^(?<key>[^@]*)@(?<moment>\d{4}-\d\d-\d\dT[^@]*Z)$/s;

/** The parts of an id; one without a moment is its own key. Whether the moment is an instant is not looked at. */
export function readMomentId(id: string): { readonly key: string; readonly moment: string | null } {
  const parts = MOMENT_ID.exec(id)?.groups;
  if (parts?.["key"] === undefined || parts["moment"] === undefined)
    return { key: id, moment: null };
  return {
    key: parts["key"].replaceAll("%40", "@").replaceAll("%25", "%"),
    moment: parts["moment"],
  };
}
