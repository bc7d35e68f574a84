import type { ChartModel } from "../../model/chart";
import { childOf, parseXml, type XmlElement } from "../../xml/tree";
import type { FeatureReader, Reading } from "../context";
import type { Relationship } from "../package/relationships";
import { anchorIn, framesIn } from "./drawing";
import { readChart } from "./readChart";

/** Charts stand in the drawing of a sheet, each in a part of its own. What cannot be read is kept, and not listed. */
export const readCharts: FeatureReader = (sheet, reading) => {
  const drawing = drawingOf(reading.root, reading.relationships);
  const text = drawing && reading.part(drawing.target);
  if (text === undefined) return;
  const root = readable(() => parseXml(text));
  const related = new Map(reading.relationshipsOf(drawing!.target).map((each) => [each.id, each]));
  sheet.charts = (root ? framesIn(root) : []).flatMap(({ anchor, named, relationship }) => {
    const { type, target } = related.get(relationship) ?? {};
    const place = anchorIn(anchor);
    if (type !== "chart" || !place) return [];
    const content = contentOf(target!, reading);
    if (!content) return [];
    const chart: ChartModel = {
      ...content,
      id: `{C-${reading.workbook.nextId()}}`,
      name: named.attributes.name ?? "",
      anchor: place,
      source: { part: target!, drawing: drawing!.target, relationship },
    };
    return [chart];
  });
};

/** The relationship of a sheet with its drawing. @source ECMA-376 part 1, 18.3.1.36 `drawing` */
export function drawingOf(
  root: XmlElement,
  relationships: readonly Relationship[],
): Relationship | undefined {
  const ids = Object.values(childOf(root, "drawing")?.attributes ?? {});
  return relationships.find(({ id, type }) => type === "drawing" && ids.includes(id));
}

function contentOf(part: string, reading: Reading): ReturnType<typeof readChart> | undefined {
  const text = reading.part(part);
  return text === undefined ? undefined : readable(() => readChart(text, reading.workbook.inks.theme));
}

/** Before there were charts here, a file was opened whatever stood in such parts. */
function readable<Found>(read: () => Found): Found | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
