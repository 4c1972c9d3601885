import type { Command } from "commander";
import type { Ask } from "../model/judging.ts";
import { command, run, type CommonOptions } from "./command.ts";
import type { JudgeCommandOptions } from "./judge.ts";
import { loadSchema } from "./load-schema.ts";
import type { Output } from "./output.ts";

interface JudgeCommand {
  readonly name: string;
  readonly description: string;
  /** Its ids, with what each is. */
  readonly ids: readonly (readonly [name: string, description: string])[];
  readonly example: string;
  readonly ask: (id: string, into: string) => Ask;
}

const TARGET = "id of a document (doc:…), source (source:…) or run (run:…)";

const COMMANDS: readonly JudgeCommand[] = [
  {
    name: "merge",
    description: "Say that two entities of one type are one; both ids answer.",
    ids: [
      ["from", "id of the one that is taken into the other"],
      ["into", "id of the other"],
    ],
    example: "dragoman merge person:a1b2 person:wd-Q7747 --reason 'Same birth date and office'",
    ask: (from, into) => ({ kind: "merge", from, into }),
  },
  {
    name: "unmerge",
    description: "Undo a merge, and hold the two apart from now on.",
    ids: [["id", "the merge's judgement, or an id of the entity"]],
    example: "dragoman unmerge person:a1b2 --reason 'A namesake'",
    ask: (id) => ({ kind: "unmerge", id }),
  },
  {
    name: "retract",
    description: "Take back a document, or everything that a source or a run brought.",
    ids: [["id", TARGET]],
    example: "dragoman retract doc:9f86d081 --reason 'Withdrawn by its publisher'",
    ask: (id) => ({ kind: "retract", id }),
  },
  {
    name: "reinstate",
    description: "Undo a retraction.",
    ids: [["id", TARGET]],
    example: "dragoman reinstate doc:9f86d081 --reason 'Confirmed by its publisher'",
    ask: (id) => ({ kind: "reinstate", id }),
  },
  {
    name: "accept",
    description: "Say that a claim holds.",
    ids: [["claim", "id of the claim"]],
    example: "dragoman accept claim:9f86d081",
    ask: (id) => ({ kind: "accept", id }),
  },
  {
    name: "reject",
    description: "Say that a claim does not hold: it is in no fact from then on.",
    ids: [["claim", "id of the claim"]],
    example: "dragoman reject claim:9f86d081 --reason 'The sentence is about another summit'",
    ask: (id) => ({ kind: "reject", id }),
  },
  {
    name: "prefer",
    description: "Show a fact before the others of its slot.",
    ids: [["fact", "id of the fact"]],
    example: "dragoman prefer attribute:9f86d081 --reason 'The protocol gives this day'",
    ask: (id) => ({ kind: "prefer", id }),
  },
  {
    name: "withdraw",
    description: "End a judgement that stands.",
    ids: [["judgement", "id of the judgement"]],
    example: "dragoman withdraw judgement:9f86d081 --reason 'Decided in error'",
    ask: (id) => ({ kind: "withdraw", id }),
  },
];

/** Adds the commands by which people judge. */
export function addJudgeCommands(root: Command, output: Output): void {
  for (const { name, description, ids, example, ask } of COMMANDS) {
    const added = command(root, name, description, example)
      .option("--person <name>", "who decides (default: who runs the command)")
      .option("--key <key>", "an idempotency key: the same request under it is carried out once");
    if (name === "accept") added.option("--reason <text>", "why");
    else added.requiredOption("--reason <text>", "why");
    for (const [id, what] of ids) added.argument(`<${id}>`, what);
    added.action((...given: readonly unknown[]) => {
      // Commander gives the arguments as texts, then the options, then the command.
      const texts = given.slice(0, ids.length) as readonly string[];
      const options = given[ids.length] as CommonOptions & JudgeCommandOptions;
      const [id = "", into = ""] = texts;
      return run(async (config) => {
        const { judgeCommand } = await import("./judge.ts");
        return judgeCommand(config, await loadSchema(), ask(id, into), options, output);
      })(options);
    });
  }
}
