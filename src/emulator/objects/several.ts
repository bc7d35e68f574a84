import { HostObject, type HostType, type Method, type Scalar } from "../protocol/host";
import { isSame } from "../model/same";

type Targets<Target> = readonly Target[];

/**
 * The type of an object that stands for several, as the format of RangeAreas: reading gives what they have in common,
 * or null; setting sets each.
 *
 * @source Excel.RangeAreas.format
 */
export function several<Target>(type: HostType<Target>): HostType<Targets<Target>> {
  const known = made.get(type as HostType<never>);
  if (known) return known as unknown as HostType<Targets<Target>>;
  const plural = made.set(type as HostType<never>, pluralOf(type) as unknown as HostType<never>);
  return plural.get(type as HostType<never>) as unknown as HostType<Targets<Target>>;
}

const made = new WeakMap<HostType<never>, HostType<never>>();

function pluralOf<Target>(type: HostType<Target>): HostType<Targets<Target>> {
  const scalars = Object.entries(type.scalars ?? {}).map(
    ([name, { get, set }]): [string, Scalar<Targets<Target>>] => [
      name,
      {
        ...(get
          ? {
              get: (targets, host) => {
                const [first, ...rest] = targets.map((target) => get(target, host));
                return rest.every((other) => isSame(other, first)) ? first : null;
              },
            }
          : {}),
        ...(set
          ? { set: (targets, value, host) => targets.forEach((target) => set(target, value, host)) }
          : {}),
      },
    ],
  );
  const navigations = Object.entries(type.navigations ?? {}).map(([name, of]) => [
    name,
    (targets: Targets<Target>, host: Parameters<typeof of>[1]) =>
      together(targets.flatMap((target) => of(target, host) ?? [])),
  ]);
  const methods = Object.entries(type.methods ?? {}).map(
    ([name, method]): [string, Method<Targets<Target>>] => [
      name,
      (targets, args, host) => {
        const answers = targets.map((target) => method(target, args, host));
        const objects = answers.filter((answer) => answer instanceof HostObject);
        return objects.length > 0 ? together(objects) : answers[0];
      },
    ],
  );
  const { indexer } = type;
  return {
    name: type.name,
    scalars: Object.fromEntries(scalars),
    navigations: Object.fromEntries(navigations) as HostType<Targets<Target>>["navigations"],
    methods: Object.fromEntries(methods),
    ...(indexer
      ? { indexer: (targets, key, host) => together(targets.map((target) => indexer(target, key, host)))! }
      : {}),
  };
}

function together(objects: readonly HostObject[]): HostObject | null {
  const [first] = objects;
  return first
    ? HostObject.of(
        several(first.type),
        objects.map(({ target }) => target),
      )
    : null;
}
