/** What somebody does with a workbook; it decides which views the pane has. */
export type Role = "lead" | "department" | "statistician";

export type View =
  | "overview"
  | "returns"
  | "mine"
  | "findings"
  | "scores"
  | "targets"
  | "runs"
  | "statistics"
  | "ledger"
  | "bulletin"
  | "units"
  | "publish"
  | "setup";

export const ROLES: readonly Role[] = ["lead", "department", "statistician"];

/** The views of each, in the order of the work; the first of them is shown first. */
export const VIEWS: Readonly<Record<Role, readonly View[]>> = {
  lead: [
    "overview",
    "returns",
    "findings",
    "ledger",
    "bulletin",
    "targets",
    "units",
    "scores",
    "publish",
    "setup",
  ],
  department: ["mine", "setup"],
  statistician: ["findings", "scores", "targets", "runs", "units", "statistics", "setup"],
};
