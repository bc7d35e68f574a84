import type { Character } from "../character";
import { HostError } from "./hostError";

/** The set of members that only Excel on the web has, ExcelApiOnline. */
export const ONLINE = Infinity;

/**
 * Members newer than ExcelApi 1.13, the oldest set that runs the add-in → the set that they came with: 14 for 1.14.
 *
 * @source the API sets in the comments of @types/office-js; a test compares them
 */
export const NEWER_MEMBERS: Readonly<Record<string, number>> = {
  "ConditionalFormat.ChangeRuleToCellValue": 17,
  "ConditionalFormat.ChangeRuleToColorScale": 17,
  "ConditionalFormat.ChangeRuleToContainsText": 17,
  "ConditionalFormat.ChangeRuleToCustom": 17,
  "ConditionalFormat.ChangeRuleToDataBar": 17,
  "ConditionalFormat.ChangeRuleToIconSet": 17,
  "ConditionalFormat.ChangeRuleToPresetCriteria": 17,
  "ConditionalFormat.ChangeRuleToTopBottom": 17,
  "ConditionalFormat.SetRanges": 17,
  "Chart.GetDataTable": 14,
  "Chart.GetDataTableOrNullObject": 14,
  "ChartDataLabel.GeometricShapeType": 19,
  "ChartDataLabel.GetSubstring": 19,
  "ChartDataLabel.ShowAsStickyCallout": 19,
  "ChartDataLabels.GeometricShapeType": 19,
  "ChartDataLabels.LeaderLines": 19,
  "ChartDataLabels.ShowAsStickyCallout": 19,
  "ChartDataLabels.ShowLeaderLines": 19,
  "ChartDataTable.Format": 14,
  "ChartDataTable.ShowHorizontalBorder": 14,
  "ChartDataTable.ShowLegendKey": 14,
  "ChartDataTable.ShowOutlineBorder": 14,
  "ChartDataTable.ShowVerticalBorder": 14,
  "ChartDataTable.Visible": 14,
  "ChartDataTableFormat.Border": 14,
  "ChartDataTableFormat.Fill": 14,
  "ChartDataTableFormat.Font": 14,
  "ChartFill.GetSolidColor": 16,
  "ChartLeaderLines.Format": 19,
  "ChartLeaderLinesFormat.Line": 19,
  "ChartSeries.GetDimensionDataSourceString": 15,
  "ChartSeries.GetDimensionDataSourceType": 15,
  "AutoFilter.ClearColumnCriteria": 14,
  "ConditionalFormatCollection.GetItemOrNullObject": 14,
  "ConditionalRangeFormat.ClearFormat": 17,
  "TableScopedCollection.GetItemOrNullObject": 14,
  "AllowEditRange.Address": ONLINE,
  "AllowEditRange.Delete": ONLINE,
  "AllowEditRange.IsPasswordProtected": ONLINE,
  "AllowEditRange.PauseProtection": ONLINE,
  "AllowEditRange.SetPassword": ONLINE,
  "AllowEditRange.Title": ONLINE,
  "AllowEditRangeCollection.Add": ONLINE,
  "AllowEditRangeCollection.GetCount": ONLINE,
  "AllowEditRangeCollection.GetItem": ONLINE,
  "AllowEditRangeCollection.GetItemAt": ONLINE,
  "AllowEditRangeCollection.GetItemOrNullObject": ONLINE,
  "AllowEditRangeCollection.PauseProtection": ONLINE,
  "WorksheetProtection.AllowEditRanges": ONLINE,
  "WorksheetProtection.CanPauseProtection": ONLINE,
  "WorksheetProtection.CheckPassword": ONLINE,
  "WorksheetProtection.IsPasswordProtected": ONLINE,
  "WorksheetProtection.IsPaused": ONLINE,
  "WorksheetProtection.PauseProtection": ONLINE,
  "WorksheetProtection.ResumeProtection": ONLINE,
  "WorksheetProtection.SavedOptions": ONLINE,
  "WorksheetProtection.SetPassword": ONLINE,
  "WorksheetProtection.UpdateOptions": ONLINE,
  "Range.ClearOrResetContents": 18,
  "Range.GetDependents": 15,
  "Range.GetPrecedents": 14,
  "Range.ValuesAsJson": 16,
  "Range.ValuesAsJsonLocal": 16,
  "RangeAreas.ClearOrResetContents": 18,
  "RangeAreas.Select": 18,
  "RangeView.ValuesAsJson": 16,
  "RangeView.ValuesAsJsonLocal": 16,
  "StyleCollection.GetItemOrNullObject": 14,
  "TableRowCollection.DeleteRows": ONLINE,
  "TableRowCollection.DeleteRowsAt": ONLINE,
  "Worksheet.TabId": 14,
};

/**
 * Refuses members that an Excel of this character does not have, or that fail in it.
 *
 * @param member class and member, as in `Table.Resize`
 * @throws HostError ApiNotFound, or GeneralException
 */
export function assertMember(member: string, { newestSet, platform, failing }: Character): void {
  const set = NEWER_MEMBERS[member];
  const isThere = set === undefined || (set === ONLINE ? platform === "OfficeOnline" : set <= newestSet);
  if (!isThere) throw new HostError("ApiNotFound", `${member} is not in this version of Excel`);
  if (failing.includes(member)) throw new HostError("GeneralException", `${member} fails in this Excel`);
}
