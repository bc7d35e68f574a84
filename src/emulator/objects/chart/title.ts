import { hostType, type HostType } from "../../protocol/host";
import { text } from "../coerce";
import { shownName } from "./series";
import { changing, type ChartTarget, existing } from "./target";

/** @source Excel.ChartTitle; a text makes the title visible */
export const titleType: HostType<ChartTarget> = hostType({
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (target, host) => {
        const { title, series } = existing(target, host);
        if (!title.isVisible) return "";
        // what Excel shows where nobody has said anything
        return title.text ?? (series.length === 1 ? shownName(target, 0, host) : "Chart Title");
      },
      set: (target, value, host) => {
        const said = text(value, "chart title");
        changing(target, host).title = { isVisible: true, text: said };
      },
    },
    Visible: {
      get: (target, host) => existing(target, host).title.isVisible,
      set: (target, value, host) => {
        const chart = changing(target, host);
        chart.title = { ...chart.title, isVisible: value === true };
      },
    },
  },
});
