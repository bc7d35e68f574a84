import type { ChartModel, CopiedChart, RelatedPart } from "../../model/chart";
import type { WorkbookModel } from "../../model/workbook";
import { refilling, replacing, spliced } from "../../xml/splice";
import { descendants, parseXml, type XmlElement } from "../../xml/tree";
import { escapeText } from "../../xml/write";
import { contentTypes } from "../package/contentTypes";
import { Package } from "../package/package";
import { relate, relationshipsOf } from "../package/relationships";
import { replayed } from "../patching/replay";
import type { Saving } from "../patching/saving";

/** What goes along with a chart. @source [MS-ODRAWXML] 2.1, parts of charts; ECMA-376 part 1, 14.2.1 */
const TYPES: Readonly<Record<string, string>> = {
  image: "image",
  themeOverride: "themeOverride",
  chartStyle: "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
  chartColorStyle: "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle",
};
/** What has parts of its own, and stays behind. */
const LEFT = ["userShapes", "externalData"];

/** The parts of charts of a workbook, as copies of them are to be written. */
export function copiesOf(
  charts: readonly ChartModel[],
  { source, upheavals }: WorkbookModel,
): readonly (CopiedChart | undefined)[] {
  if (!source || !charts.some((chart) => chart.source)) return charts.map(({ copied }) => copied);
  const parts = Package.unzip(source.bytes);
  return charts.map((chart): CopiedChart | undefined => {
    const text = chart.source && parts.text(chart.source.part);
    if (text === undefined) return chart.copied;
    const left = [...descendants(parseXml(text))].filter(({ local }) => LEFT.includes(local));
    const own = spliced(
      text,
      left.map((each) => replacing(each)),
    );
    return {
      text: own,
      formulas: formulasIn(own).map((each) => replayed(each.text, "", upheavals)),
      related: relatedTo(parts, chart.source!.part),
    };
  });
}

function formulasIn(text: string): XmlElement[] {
  return [...descendants(parseXml(text))].filter(({ local }) => local === "f");
}

function relatedTo(parts: Package, part: string): RelatedPart[] {
  const typeOf = contentTypes(parts);
  return relationshipsOf(parts, part).flatMap(({ id, type, target, isOutside }) => {
    const [content, known] = [parts.bytes(target), TYPES[type]];
    if (isOutside || content === undefined || known === undefined) return [];
    return [{ id, type: known, name: target, content, contentType: typeOf(target) }];
  });
}

/** The text of a copy with its formulas as they are now; the parts that it names are put into the file. */
export function writeCopy({ text, formulas, related }: CopiedChart, part: string, saving: Saving): string {
  const followed = spliced(
    text,
    formulasIn(text).map((each, i) => refilling(text, each, escapeText(formulas[i] ?? each.text))),
  );
  const { parts, declared } = saving;
  const added = related.map(({ type, name, content, contentType }) => {
    const [, stem = name, extension = "xml"] = /^(.*?)\d*\.(\w+)$/.exec(name) ?? [];
    const target = parts.freeName(stem, extension);
    parts.writeBytes(target, content);
    declared.set(target, contentType);
    return { type, target };
  });
  const ids = relate(parts, part, added);
  const now = new Map(related.map(({ id }, i) => [id, ids[i]!]));
  return followed.replace(
    /(\s\w+:(?:id|embed|link)=")([^"]*)(")/g,
    (all, before: string, id: string, after: string) => (now.has(id) ? before + now.get(id)! + after : all),
  );
}
