import type { NormalisationMethod, NormalisationOf } from "./method";
import { percentText, withUnit } from "./parameterText";

type Steps = NormalisationOf<"steps">;
type Step = NonNullable<Steps["gain"]>;

/**
 * Step scoring (基本分加减分法): `base` at the target, then so many points more for each step better and so many less for
 * each step worse, between `least` and `most`. A step is `per` in the component's unit, or per cent of the target. With
 * `whole` a step that is not complete does not count; the count is rounded to nine places first, since what is left of
 * 99.3 − 99 in binary is not quite 0.3. The share is in [least, most], and may exceed 1.
 *
 * @source tables of government assessments: 完成得基本分；大于目标值的，每增加1%加1分，最高加2分；小于目标值的，每少1%扣1分
 */
export const stepsMethod: NormalisationMethod<"steps"> = {
  id: "steps",
  name: "基本分加减分法",
  goalposts: false,
  byPoints: true,
  formula: (normalisation, direction) => {
    const { gain, loss, least = 0, most } = normalisation;
    const [reached, beyond, short] =
      direction === "more"
        ? ["x >= target", "(x - target)", "(target - x)"]
        : ["x <= target", "(target - x)", "(x - target)"];
    const better = gain ? ` + ${worth(normalisation, gain, beyond)}` : "";
    const worse = loss ? ` - ${worth(normalisation, loss, short)}` : "";
    const share = `if(${reached}, base${better}, base${worse})`;
    return `clamp(${share}, ${least}${most === undefined ? "" : `, ${most}`})`;
  },
  parameters: ({ gain, loss, base = 1, least = 0, most, whole }, { target, unit, direction }) => {
    const [beyond, short] = direction === "more" ? ["高", "低"] : ["低", "高"];
    return [
      `目标${target}，达到得 ${percentText(base)}`,
      ...(gain ? [`每${beyond}${stepText(gain, unit)}加 ${gain.points} 分`] : []),
      ...(loss ? [`每${short}${stepText(loss, unit)}扣 ${loss.points} 分`] : []),
      ...(whole ? ["不足一档的不计"] : []),
      ...(most === undefined ? [] : [`最高得 ${percentText(most)}`]),
      `最低得 ${percentText(least)}`,
    ].join("，");
  },
};

/** What a distance from the target is worth, as a share of the points. */
function worth({ target, whole }: Steps, { per, points, of }: Step, distance: string): string {
  // a target that somebody enters may be below 0
  const size = typeof target === "number" && target > 0 ? "target" : "abs(target)";
  const measured = of ? `${distance} / ${size} * 100` : distance;
  const count = per === 1 ? measured : `${measured} / ${per}`;
  return `${whole ? `int(round(${count}, 9))` : count} * ${points} / points`;
}

function stepText({ per, of }: Step, unit: string): string {
  return of ? `出目标的 ${per}% ` : ` ${withUnit(per, unit)}`;
}
