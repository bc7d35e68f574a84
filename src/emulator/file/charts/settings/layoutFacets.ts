import type { Facet } from "./facet";

/**
 * Where an element stands, in parts of the chart's width and height.
 *
 * @param axis `x`, `y`, `w` or `h`
 * @param isOffset from where it would stand by itself
 */
function side(axis: string, isOffset: boolean): Facet {
  const path = `layout/manualLayout/${axis}`;
  return {
    name: `layout.${axis}`,
    read: (own) => {
      const said = own.at(path)?.attribute("val");
      return said === undefined ? undefined : Number(said);
    },
    write: (own, value) => {
      if (value === undefined) return own.drop(path);
      const layout = own.make("layout/manualLayout");
      const isEdge = (axis === "x" || axis === "y") && !isOffset;
      if (isEdge) layout.make(`${axis}Mode`).assign("val", "edge");
      layout.make(axis).assign("val", Number(value));
    },
  };
}

export const PLACE: readonly Facet[] = ["x", "y"].map((axis) => side(axis, false));
export const BOX: readonly Facet[] = ["x", "y", "w", "h"].map((axis) => side(axis, false));
export const OFFSET: readonly Facet[] = ["x", "y"].map((axis) => side(axis, true));

/** Whether the place of a plot is that of its inside, without the labels of its axes. */
export const INNER: Facet = {
  name: "layout.isInner",
  read: (own) => own.at("layout/manualLayout/layoutTarget")?.attribute("val") === "inner" || undefined,
  write: (own, value) => {
    if (value === true) own.make("layout/manualLayout/layoutTarget").assign("val", "inner");
    else own.drop("layout/manualLayout/layoutTarget");
  },
};
