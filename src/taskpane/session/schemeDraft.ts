import type { Settings } from "../../app/settings/settings";
import type { IndicatorSystem } from "../../system/schema";

/** What somebody is about to set, kept while other views are looked at. */
export interface SchemeDraft {
  /** the page of all settings is shown */
  readonly isOpen: boolean;
  /** fields that were changed */
  readonly edits: Settings;
  /** what stood in them before */
  readonly seen: Settings;
  /** the system that the fields belong to, as `schemeOf` names it: those of another workbook are not taken over */
  readonly of: string;
  /** for sheets that are not made yet: a system out of a file; undefined for the one that ships */
  readonly chosen: IndicatorSystem | undefined;
  /** goalposts of an example, for a demonstration: the system that ships has one */
  readonly example: boolean;
}

export const NO_DRAFT: SchemeDraft = {
  isOpen: false,
  edits: {},
  seen: {},
  of: "",
  chosen: undefined,
  example: false,
};

/** Tells systems of workbooks apart. */
export function schemeOf({ id, version, region, period }: IndicatorSystem, isMade: boolean): string {
  return [isMade, id, version, region, period].join("|");
}
