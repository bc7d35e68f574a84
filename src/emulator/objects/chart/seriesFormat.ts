import type { ChartSeries } from "../../model/chart";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import { argb } from "../color";

type Looks = Pick<ChartSeries, "fill" | "line">;

/** The colors of a series, and what changes them. */
interface Paintable {
  readonly looks: (host: Host) => Looks;
  readonly paint: (looks: Looks, host: Host) => void;
}

/** @source Excel.ChartSeriesFormat: the color of bars is that of the fill, the color of lines that of the line */
export const seriesFormatType: HostType<Paintable> = hostType({
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (series) => HostObject.of(fillType, series),
    Line: (series) => HostObject.of(lineType, series),
  },
});

const fillType: HostType<Paintable> = hostType({
  name: "ChartFill",
  methods: { SetSolidColor: ({ paint }, [color], host) => paint({ fill: rgb(color) }, host) },
});

const lineType: HostType<Paintable> = hostType({
  name: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ looks }, host) => {
        const { line } = looks(host);
        if (line === undefined)
          throw new HostError("ApiNotFound", "an automatic color is not computed by this host");
        return `#${line}`;
      },
      set: ({ paint }, color, host) => paint({ line: rgb(color) }, host),
    },
  },
});

function rgb(color: unknown): string {
  return argb(color).argb!.slice(-6);
}
