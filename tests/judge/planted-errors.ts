/** Errors to plant in the merge algebra: each is one piece of a file of `src/`, and what stands there instead. */
export interface PlantedError {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly instead: string;
}

export const PLANTED_ERRORS: readonly PlantedError[] = [
  {
    what: "an unmerge holds nothing apart",
    file: "judge/merge.ts",
    text: '    begins: { kind: "NOT_SAME", a: from, b: into },',
    instead: "    begins: null,",
  },
  {
    what: "an unmerge leaves the merge standing",
    file: "judge/merge.ts",
    text: "    ends: undone,",
    instead: "    ends: [],",
  },
  {
    what: "an unmerge undoes every merge of its entity",
    file: "judge/merge.ts",
    text: "    ends: undone,",
    instead: "    ends: merges,",
  },
  {
    what: "a merge is not looked at for what holds its sides apart",
    file: "judge/merge.ts",
    text: "  if (apart !== null)",
    instead: "  if (apart?.id === from)",
  },
  {
    what: "a merge is not looked at again once it is carried out",
    file: "judge/judge.ts",
    text: "  if (joined.length === 0) return;",
    instead: "  if (joined.length >= 0) return;",
  },
  {
    what: "a judgement stands after its end",
    file: "resolve/alive.ts",
    text: ".filter((judgement) => judgement.ended === null)",
    instead: ".filter((judgement) => judgement.id !== null)",
  },
  {
    what: "the first of the merges is lost",
    file: "resolve/judged.ts",
    text: '.filter((said) => said.kind === "SAME").map(sidesOf)',
    instead: '.filter((said) => said.kind === "SAME").map(sidesOf).slice(1)',
  },
  {
    what: "NOT_SAME holds nothing apart",
    file: "resolve/judged.ts",
    text: 'said.kind === "SAME" ? {} : { marks',
    instead: "said.kind.length > 0 ? {} : { marks",
  },
  {
    what: "what joins clusters forgets what one of them is held apart from",
    file: "resolve/clusters.ts",
    text: "    mergeInfo(kept, other);\n",
    instead: "",
  },
  {
    what: "edges are taken from the last to the first",
    file: "resolve/clusters.ts",
    text: ".sort((x, y) => compareText(x[0], y[0]) || compareText(x[1], y[1]));",
    instead: ".sort((x, y) => compareText(y[0], x[0]) || compareText(y[1], x[1]));",
  },
  {
    what: "an entity does not answer under the ids that it took in",
    file: "resolve/cluster-entities.ts",
    text: "formerIds: shown.sort(compareText)",
    instead: "formerIds: shown.slice(0, 0)",
  },
  {
    what: "a fact of an entity with itself stands",
    file: "resolve/facts.ts",
    text: "      object !== first.subject.id,",
    instead: "      true,",
  },
];
