import type { ChartContent } from "../../model/chart";
import { isSame } from "../../model/same";
import { element } from "../../xml/write";
import { type ChartTree, saysYes } from "./chartTree";
import { legendIn, POSITIONS, titleIn } from "./readChart";
import { giveText, WORDS } from "./settings/richText";

/** The title: its text in the format that it has, whether it stands there at all. */
export function writeTitle(tree: ChartTree, now: ChartContent["title"]): void {
  const before = titleIn(tree);
  if (isSame(before, now)) return;
  const { chart } = tree;
  // what does not say that it was deleted has not been
  if (!now.isVisible || saysYes(chart, "autoTitleDeleted"))
    chart.make("autoTitleDeleted").assign("val", now.isVisible ? 0 : 1);
  if (!now.isVisible) return chart.drop("title");
  const title = chart.at("title") ?? chart.add(element("c:title", {}, element("c:overlay", { val: 0 })));
  if (now.formula !== undefined) {
    if (before.formula !== now.formula)
      WORDS.find(({ name }) => name === "formula")!.write(title, now.formula);
  } else if (now.text !== undefined && (now.text !== before.text || before.formula !== undefined))
    giveText(title, now.text);
  else if (now.text === undefined) title.drop("tx");
}

/** The legend; one that goes elsewhere loses the place that somebody has dragged it to. */
export function writeLegend(tree: ChartTree, now: ChartContent["legend"]): void {
  const before = legendIn(tree);
  if (isSame(before, now)) return;
  const { chart } = tree;
  if (!now.isVisible) return chart.drop("legend");
  const val = Object.keys(POSITIONS).find((key) => POSITIONS[key] === now.position);
  const legend = chart.at("legend") ?? chart.add(element("c:legend", {}, element("c:overlay", { val: 0 })));
  legend.make("legendPos").assign("val", val);
  legend.drop("layout");
}
