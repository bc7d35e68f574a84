import { familyOf } from "../../model/chartKinds";
import type { Host, Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { oneOf, text } from "../coerce";
import { numberFormat } from "./linkedFormat";
import { alignments, flag, said, say, setting, truth } from "./setting";
import { changeParts, existing, type PartTarget, SHOWN } from "./target";

/** Where the labels of a kind may stand; Excel takes a file with another place for damaged. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  bar: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  line: ["Center", "Left", "Right", "Top", "Bottom"],
  scatter: ["Center", "Left", "Right", "Top", "Bottom"],
  bubble: ["Center", "Left", "Right", "Top", "Bottom"],
  stock: ["Center", "Left", "Right", "Top", "Bottom"],
  pie: ["BestFit", "Center", "InsideEnd", "OutsideEnd"],
};

const ALL = [
  ...["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"],
  ...["BestFit", "Callout"],
];

/** @source Excel.ChartDataLabels.position */
const position: Scalar<PartTarget> = {
  get: (target, host) => said(target, host, "position") ?? "None",
  set: (target, value, host) => {
    const place = oneOf(value, ALL, "label position");
    const { kind } = seriesIn(target, host)[0] ?? existing(target, host);
    if (place === "None") return say(target, host, { position: undefined });
    const isFlat = kind !== undefined && !/^3D|^Doughnut|^(?:Cylinder|Cone|Pyramid)/.test(kind);
    const places = isFlat ? (PLACES[familyOf(kind)] ?? []) : kind === "3DPie" ? PLACES.pie! : [];
    const isStacked = /Stacked/.test(kind ?? "") && place === "OutsideEnd";
    if (!places.includes(place) || isStacked)
      throw invalid(`label position ${place} of ${kind ?? "this chart"}`);
    say(target, host, { position: place });
  },
};

function seriesIn(target: PartTarget, host: Host): ReturnType<typeof existing>["series"] {
  const { series } = existing(target, host);
  return typeof target.series === "number" ? series.filter(({ key }) => key === target.series) : series;
}

/** What labels show; that of a series goes for those of its points too. */
function shown(name: string): Scalar<PartTarget> {
  return {
    ...flag(name, false),
    set: (target, value, host) => {
      const is = truth(value);
      say(target, host, { [name]: is });
      if (target.key !== "labels") return;
      changeParts(target, host, (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([key, settings]) =>
            /^label:\d+$/.test(key) && settings.isDeleted !== true
              ? [key, { ...settings, [name]: is }]
              : [key, settings],
          ),
        ),
      );
    },
  };
}

/** @source Excel.GeometricShapeType, whose names begin with a capital letter */
function shapeName(value: unknown): string {
  const name = text(value, "shape type");
  if (!/^[A-Z][A-Za-z\d]+$/.test(name)) throw invalid(`shape type ${name}`);
  return name;
}

/** What labels of a series and that of a point have both. */
export const LABEL_SCALARS: Readonly<Record<string, Scalar<PartTarget>>> = {
  ...Object.fromEntries(SHOWN.map((name) => [name.charAt(0).toUpperCase() + name.slice(1), shown(name)])),
  Position: position,
  Separator: setting("separator", (value) => text(value, "separator"), ", "),
  NumberFormat: numberFormat,
  LinkNumberFormat: setting("isFormatLinked", truth, true),
  GeometricShapeType: setting("shapeType", shapeName, "Rectangle"),
  // @source Excel.ChartDataLabel.showAsStickyCallout: those that were made so at the keyboard, whose tail follows the point
  ShowAsStickyCallout: {
    get: (target, host) => /Callout/.test(String(said(target, host, "shapeType") ?? "")),
  },
  ...alignments,
};
