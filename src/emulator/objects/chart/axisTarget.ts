import type { Host, Scalar } from "../../protocol/host";
import { notFound } from "../../protocol/hostError";
import { existing, type PartTarget } from "./target";

/** Properties of an axis, which fail where the chart has no such axis: a pie has none. */
export function readableAxis(
  scalars: Readonly<Record<string, Scalar<PartTarget>>>,
): Record<string, Scalar<PartTarget>> {
  const there = (target: PartTarget, host: Host): void => {
    if (!(target.key in existing(target, host).parts))
      throw notFound(`the ${target.key} axis of ${target.chart.name}`);
  };
  return Object.fromEntries(
    Object.entries(scalars).map(([name, { get, set }]) => [
      name,
      {
        ...(get
          ? {
              get: (target: PartTarget, host: Host) => {
                there(target, host);
                return get(target, host);
              },
            }
          : {}),
        ...(set
          ? {
              set: (target: PartTarget, value: unknown, host: Host) => {
                there(target, host);
                set(target, value, host);
              },
            }
          : {}),
      },
    ]),
  );
}
