import type { ScoreCell } from "./meanFormula";

/** What scores are summed up from. */
export type SummedPlaces = Pick<ScorePlaces, "status" | "score" | "summary">;

/** Where the cells stand that scores are made from and written to; those of another sheet as a formula names them. */
export interface ScorePlaces {
  /** the share that a component earns, by component key */
  readonly earned: (component: string) => string;
  /** a component's value, by component key */
  readonly value: (component: string) => string;
  /** what the cell of a component's value shows now, by component key */
  readonly shown: (component: string) => unknown;
  /** what the cell of the share that a component earns shows now, by component key */
  readonly shownShare: (component: string) => unknown;
  /** the status of an indicator or a constraint, by its code */
  readonly status: (code: string) => ScoreCell;
  /** the score of an indicator, by its code */
  readonly score: (code: string) => ScoreCell;
  /** the score of a group or of the composite, by the key of its row */
  readonly summary: (key: string) => ScoreCell;
}
