/** What is asked for, as it can be stored: who asks is named, what is given is no blank, and ids are those of now. */
import { DragomanError } from "../errors.ts";
import type { Ask, JudgeRequest } from "../model/judging.ts";
import { readMomentId } from "../model/moment-id.ts";
import { refuseLongName, refuseUnstorable } from "../model/storable.ts";

export function readRequest({ ask: asked, idempotencyKey, ...given }: JudgeRequest): JudgeRequest {
  const ask = withoutMoments(asked);
  const motive = readMotive(given, { ...ask, idempotencyKey });
  const tooLong = refuseLongName("The idempotency key", idempotencyKey);
  if (tooLong !== null) throw tooLong;
  refuseBlank("idempotency key", idempotencyKey);
  // Why a claim was accepted is mostly that its words say so; all else will be asked about later.
  if (ask.kind !== "accept") refuseBlank("reason", motive.reason ?? "");
  return { ask, idempotencyKey, ...motive };
}

/** Who asks, and why. */
interface Motive {
  readonly person: string;
  readonly reason: string | null;
}

/** Reads who asks and why; nothing that is asked for may hold what cannot be stored. */
export function readMotive(given: Motive, asked: object): Motive {
  const person = given.person.trim();
  const reason = given.reason?.trim() ?? null;
  const problem =
    refuseUnstorable("The request", { ...asked, person, reason }) ??
    refuseLongName("The person", person);
  if (problem !== null) throw problem;
  refuseBlank("person", person);
  refuseBlank("reason", reason);
  return { person, reason };
}

/** An id that a snapshot showed means what stands under it now. */
const withoutMoments = (ask: Ask): Ask =>
  ask.kind === "merge"
    ? { ...ask, from: readMomentId(ask.from).key, into: readMomentId(ask.into).key }
    : { ...ask, id: readMomentId(ask.id).key };

function refuseBlank(what: string, text: string | null): void {
  if (text === "")
    throw new DragomanError("BAD_VALUE", [`An empty ${what}`, `any ${what} with words in it`]);
}
