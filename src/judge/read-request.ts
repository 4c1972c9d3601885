import { DragomanError } from "../errors.ts";
import type { JudgeRequest } from "../model/judging.ts";
import { refuseLongName, refuseUnstorable } from "../model/storable.ts";

/** A request whose texts can be stored: who asks is named, and what is given is no blank. */
export function readRequest(given: JudgeRequest): JudgeRequest {
  const request = {
    ...given,
    person: given.person.trim(),
    reason: given.reason === null ? null : given.reason.trim(),
  };
  const { ask, person, reason, idempotencyKey } = request;
  const problem =
    refuseUnstorable("The request", { ...ask, person, reason, idempotencyKey }) ??
    refuseLongName("The person", person) ??
    refuseLongName("The idempotency key", idempotencyKey);
  if (problem !== null) throw problem;
  refuseBlank("person", person);
  refuseBlank("idempotency key", idempotencyKey);
  // Why a claim was accepted is mostly that its words say so; all else will be asked about later.
  if (ask.kind !== "accept") refuseBlank("reason", reason ?? "");
  else refuseBlank("reason", reason);
  return request;
}

function refuseBlank(what: string, text: string | null): void {
  if (text === "")
    throw new DragomanError("BAD_VALUE", [`An empty ${what}`, `any ${what} with words in it`]);
}
