/** Whether the long run was asked for: `npm run test:soak`. */
export const isSoak = process.env["SOAK"] === "1";

/** A number of repetitions: the whole one in the long run, else so few that everybody runs them. */
export const soak = (whole: number, few: number): number => (isSoak ? whole : few);
