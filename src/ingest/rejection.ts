import type { DragomanError, ErrorCode } from "../errors.ts";

/** Where in a file something stands; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Name of the field at fault. */
  readonly field: string | null;
  /** JSON pointer of the record in a structured file. */
  readonly record: string | null;
}

/** Something that was not ingested, and what to do about it. */
export interface Rejection extends Place {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** What was refused, with its place. */
export const reject = (error: DragomanError, place: Place): Rejection => ({
  ...place,
  code: error.code,
  message: error.message,
  hint: error.hint,
});

/** The place of a whole file. */
export const wholeFile = (file: string): Place => ({
  file,
  line: null,
  column: null,
  field: null,
  record: null,
});

/** A refusal of one record, thrown inside a reader to leave the record and caught where records are looped over. */
export class RecordRefused extends Error {
  readonly error: DragomanError;
  readonly place: Place;

  constructor(error: DragomanError, place: Place) {
    super(error.message);
    this.error = error;
    this.place = place;
  }
}
