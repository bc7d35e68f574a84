import type { ChartKind, ChartModel } from "../../model/chart";
import { appending, type Splice, spliced } from "../../xml/splice";
import { parseXml } from "../../xml/tree";
import { element } from "../../xml/write";
import { relate, relatedParts, relationshipsOf, unrelate } from "../package/relationships";
import { inEditionOf } from "../package/strict";
import { type FeatureWriter, putting, type Saving, type SheetSaving } from "../patching/saving";
import { blankChart } from "./blankChart";
import { writeCopy } from "./copiedChart";
import { freeId } from "./drawing";
import { drawingOf } from "./readCharts";
import { chartText } from "./writeChart";
import { BLANK_DRAWING, followingCharts, newFrame, withoutFrame } from "./writeDrawing";

const DRAWN = "application/vnd.openxmlformats-officedocument";

/** Charts have parts of their own, and frames in the drawing of the sheet, where all else stays. */
export const writeCharts: FeatureWriter = (context) => {
  const { sheet, before, saving } = context;
  const kept = sheet.charts.filter(({ source }) => source);
  const added = sheet.charts.filter(({ source }) => !source);
  const gone = before.charts.filter(({ source }) => !kept.some((chart) => isAt(chart, source!)));
  for (const chart of kept) followPart(chart, saving);
  followDrawing(saving, before.charts, kept, gone);
  if (added.length > 0) return addFrames(context, added);
  return gone.length > 0 ? dropEmptyDrawing(context) : [];
};

function isAt({ source }: ChartModel, { drawing, relationship }: NonNullable<ChartModel["source"]>): boolean {
  return source?.drawing === drawing && source.relationship === relationship;
}

function followDrawing(
  { parts }: Saving,
  before: readonly ChartModel[],
  kept: readonly ChartModel[],
  gone: readonly ChartModel[],
): void {
  const drawing = (kept[0] ?? gone[0])?.source?.drawing;
  if (drawing === undefined) return;
  const text = parts.text(drawing)!;
  const followed = followingCharts(text, before, kept);
  const left = gone.reduce((rest, { source }) => withoutFrame(rest, source!.relationship), followed);
  if (left !== text) parts.write(drawing, inEditionOf(parts, left));
  unrelate(parts, drawing, new Set(gone.map(({ source }) => source!.relationship)));
}

function followPart(chart: ChartModel, saving: Saving): void {
  const { parts } = saving;
  const { part } = chart.source!;
  const text = parts.text(part);
  if (text === undefined) return;
  const now = chartText(text, chart, surroundingsOf(saving));
  if (now !== text) parts.write(part, inEditionOf(parts, now));
}

function addFrames(context: SheetSaving, added: readonly ChartModel[]): Splice[] {
  const { saving, root, prefix, relationshipPrefix } = context;
  const { parts, declared } = saving;
  const found = drawingOf(root, relationshipsOf(parts, context.part));
  const drawing = found?.target ?? newDrawing(saving);
  const targets = added.map((chart) => {
    const name = parts.freeName("xl/charts/chart");
    const before = chart.copied
      ? writeCopy(chart.copied, name, saving)
      : blankChart(firstKind(chart), context.sheet.dates.is1904);
    parts.write(name, chartText(before, chart, surroundingsOf(saving)));
    declared.set(name, `${DRAWN}.drawingml.chart+xml`);
    return name;
  });
  const ids = relate(
    parts,
    drawing,
    targets.map((target) => ({ type: "chart", target })),
  );
  const text = parts.text(drawing)!;
  const own = parseXml(text);
  const first = freeId(own);
  const frames = added.map((chart, i) => newFrame(chart, own, first + i, ids[i]!)).join("");
  parts.write(drawing, spliced(text, [appending(text, own, inEditionOf(parts, frames))]));
  if (found) return [];
  const [id] = context.relate([{ type: "drawing", target: drawing }]);
  return putting(context, "drawing", element(`${prefix}drawing`, { [`${relationshipPrefix}id`]: id }));
}

/** A chart of several kinds begins as one of that of its primary axes. */
function firstKind({ kind, series }: ChartModel): ChartKind {
  return kind ?? series.find((each) => each.kind && !each.isSecondary)?.kind ?? "ColumnClustered";
}

function surroundingsOf({ parts, workbook }: Saving): Parameters<typeof chartText>[2] {
  const [part = "xl/workbook.xml"] = relatedParts(parts, "", "officeDocument");
  return { workbook, isThemed: relatedParts(parts, part, "theme").length > 0 };
}

function newDrawing({ parts, declared }: Saving): string {
  const name = parts.freeName("xl/drawings/drawing");
  parts.write(name, BLANK_DRAWING);
  declared.set(name, `${DRAWN}.drawing+xml`);
  return name;
}

/** A drawing that shows nothing any more goes, as Excel has it. */
function dropEmptyDrawing(context: SheetSaving): Splice[] {
  const { parts } = context.saving;
  const found = drawingOf(context.root, relationshipsOf(parts, context.part));
  if (!found || parseXml(parts.text(found.target)!).children.length > 0) return [];
  context.unrelate(found.id);
  return putting(context, "drawing", "");
}
