import { addressText } from "../../model/rect";
import { retagging, type Splice } from "../../xml/splice";
import { childOf, isTrue, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import type { FeatureReader } from "../context";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { numberOf } from "../styles/look";

/** @source ECMA-376 part 1, 18.3.1.87 `sheetView`, 18.3.1.66 `pane` */
export const readView: FeatureReader = (sheet, { root }) => {
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  if (!view) return;
  const { showGridLines, showRowColHeaders } = view.attributes;
  sheet.showGridlines = showGridLines === undefined || isTrue(showGridLines);
  sheet.showHeadings = showRowColHeaders === undefined || isTrue(showRowColHeaders);
  const pane = childOf(view, "pane")?.attributes;
  if (pane?.state === "frozen" || pane?.state === "frozenSplit")
    sheet.frozen = { rows: numberOf(pane.ySplit) ?? 0, columns: numberOf(pane.xSplit) ?? 0 };
};

/** The sheet's view: gridlines, headings, frozen panes, and whether its tab is selected. */
export const writeView: FeatureWriter = (context) => {
  const { sheet, before, root, saving } = context;
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  if (!view) return withoutView(context);
  const attributes: Attributes = {
    ...(sheet.showGridlines === before.showGridlines
      ? {}
      : { showGridLines: sheet.showGridlines ? undefined : 0 }),
    ...(sheet.showHeadings === before.showHeadings
      ? {}
      : { showRowColHeaders: sheet.showHeadings ? undefined : 0 }),
    ...selected(saving.active === sheet.name, view, context),
  };
  const { rows, columns } = sheet.frozen;
  const isFrozen = rows !== before.frozen.rows || columns !== before.frozen.columns;
  const retagged = Object.keys(attributes).length > 0 ? [retagging(context.text, view, attributes)] : [];
  if (!isFrozen) return retagged;
  const others = view.children.filter(({ local }) => local !== "pane" && local !== "selection");
  const content = paneXml(context) + others.map((each) => written(context, each)).join("");
  const tag = retagged[0]?.text ?? context.text.slice(view.start, view.open);
  const filled = `${tag.replace(/\s*\/?>$/, "")}>${content}</${view.name}>`;
  return [{ start: view.start, end: view.end, text: content === "" ? tag : filled }];
};

/** Sheets with `tabSelected` are grouped and edited together: only the active sheet keeps it. */
function selected(isActive: boolean, view: XmlElement, { saving }: SheetSaving): Attributes {
  if (!saving.activeChanged || isTrue(view.attributes.tabSelected) === isActive) return {};
  return { tabSelected: isActive ? 1 : undefined };
}

function withoutView(context: SheetSaving): Splice[] {
  const { sheet, prefix } = context;
  const isShown = sheet.showGridlines && sheet.showHeadings;
  if (isShown && sheet.frozen.rows === 0 && sheet.frozen.columns === 0) return [];
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : 0,
    showRowColHeaders: sheet.showHeadings ? undefined : 0,
    workbookViewId: 0,
  };
  const view = element(`${prefix}sheetView`, attributes, paneXml(context));
  return putting(context, "sheetViews", element(`${prefix}sheetViews`, {}, view));
}

/** @source ECMA-376 part 1, 18.3.1.66 `pane`: the part that scrolls is the active one */
function paneXml({ sheet, prefix }: SheetSaving): string {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return "";
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const topLeftCell = addressText({ top: rows, bottom: rows, left: columns, right: columns });
  return (
    element(`${prefix}pane`, {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }) + element(`${prefix}selection`, { pane })
  );
}
