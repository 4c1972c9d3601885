import { DragomanError } from "../errors.ts";
import type { DateValue, DraftClaim, FieldValue, Mention, Statement } from "../model/claim.ts";
import { dayNumber } from "../model/days.ts";
import { parseEdtf } from "../model/edtf.ts";

/** Brings what a draft says into one form: blanks of names, bounds of dates, periods in two ends. Unknown stays unknown. */
export function normalise(draft: DraftClaim): DraftClaim | DragomanError {
  const statement = normaliseStatement(draft.statement);
  if (statement instanceof DragomanError) return statement;
  return {
    ...draft,
    statement,
    attributions: draft.attributions.map((link) => ({
      ...link,
      agent: normaliseMention(link.agent),
    })),
  };
}

function normaliseStatement(statement: Statement): Statement | DragomanError {
  switch (statement.says) {
    case "fact":
      return normaliseFact(statement);
    case "name":
      return withPeriod({
        ...statement,
        subject: normaliseMention(statement.subject),
        name: oneLine(statement.name),
      });
    case "externalId":
      return withPeriod({ ...statement, subject: normaliseMention(statement.subject) });
    case "definition": {
      const value = statement.value;
      return {
        ...statement,
        subject: normaliseMention(statement.subject),
        value: typeof value === "object" && "local" in value ? normaliseMention(value) : value,
      };
    }
  }
}

function normaliseFact(statement: Extract<Statement, { says: "fact" }>): Statement | DragomanError {
  const ends = Object.fromEntries(
    Object.entries(statement.ends).map(([field, mentions]) => [
      field,
      mentions.map(normaliseMention),
    ]),
  );
  const fields: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(statement.fields)) {
    const date = typeof value === "object" && "edtf" in value ? withBounds(value) : value;
    if (date instanceof DragomanError) return date;
    fields[field] = date;
  }
  const period = readPeriod(statement.since, statement.until);
  if (period instanceof DragomanError) return period;
  const observed = statement.observed === null ? null : withBounds(statement.observed);
  return observed instanceof DragomanError
    ? observed
    : { ...statement, ends, fields, ...period, observed };
}

/** The days of a name or an id, where a source gives them. */
function withPeriod<
  T extends { readonly since?: DateValue | null; readonly until?: DateValue | null },
>(statement: T): T | DragomanError {
  const { since = null, until = null } = statement;
  if (since === null && until === null) return statement;
  const period = readPeriod(since, until);
  return period instanceof DragomanError ? period : { ...statement, ...period };
}

/** `since: 2015/2017` gives both ends, `2015/..` an open one, `2015/` one that is said to be unknown. */
function readPeriod(
  since: DateValue | null,
  until: DateValue | null,
): { readonly since: DateValue | null; readonly until: DateValue | null } | DragomanError {
  const [start, end] = until === null ? (since?.edtf ?? "").split("/") : [];
  const first = since && withBounds(end === undefined ? since : { ...since, edtf: start ?? "" });
  const last =
    end === undefined || end === ".."
      ? until && withBounds(until)
      : end === ""
        ? UNKNOWN_END
        : withBounds({ ...UNKNOWN_END, edtf: end, text: null });
  if (first instanceof DragomanError) return first;
  if (last instanceof DragomanError) return last;
  if (first?.min && last?.max && dayNumber(first.min) > dayNumber(last.max)) {
    return new DragomanError("PERIOD_REVERSED", [first.edtf ?? first.min, last.edtf ?? last.max]);
  }
  return { since: first, until: last };
}

const UNKNOWN_END: DateValue = {
  edtf: null,
  text: "unknown",
  min: null,
  max: null,
  precision: null,
  approximate: false,
  uncertain: false,
  basis: "EXPLICIT",
};

/** Bounds, precision and flags follow from the EDTF alone, whoever wrote the date. */
function withBounds(date: DateValue): DateValue | DragomanError {
  if (date.edtf === null) return { ...date, min: null, max: null, precision: null };
  const read = parseEdtf(date.edtf);
  return read === null
    ? new DragomanError("BAD_EDTF", [date.edtf])
    : { ...read, text: date.text, basis: date.basis };
}

const normaliseMention = (mention: Mention): Mention => ({
  ...mention,
  text: mention.text === null ? null : oneLine(mention.text),
});

const oneLine = (text: string): string => text.replace(/\s*[\n\r\t]\s*/gu, " ").trim();
