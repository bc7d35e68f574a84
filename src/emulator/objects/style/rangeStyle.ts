import { apiNameOf, fileNameOf } from "../../model/styles/builtInStyles";
import { dressedAs, NORMAL } from "../../model/styles/namedStyle";
import { ownStyle, styleNamed } from "../../model/styles/styleBook";
import type { Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { text } from "../coerce";
import { restyle, shared } from "../formatScalar";
import type { RangeTarget } from "../rangeTarget";

/**
 * The cell style of a range. Giving one replaces the looks that it includes.
 *
 * @source Excel.Range.style: "For custom styles, the style name will be returned. For built-in styles, a string
 * representing a value in the `BuiltInStyle` enum"
 */
export const STYLE: Scalar<RangeTarget> = {
  get: (target) => shared(target, ({ named }) => apiNameOf(named ?? NORMAL)),
  set: (target, value, host) => {
    const found = styleNamed(host.workbook, fileNameOf(text(value, "style")));
    if (!found) throw invalid(`there is no style ${String(value)}`);
    const style = found.name === NORMAL ? found : ownStyle(host.workbook, found);
    restyle(target, host, (look) => dressedAs(look, style));
  },
};
