import { type ArgumentInfo, type ObjectPath as WirePath, PATH } from "../protocol/wire";

/** Arguments as they go over the wire, and the paths of the objects among them. */
export interface PackedArguments {
  readonly info: ArgumentInfo;
  readonly paths: readonly ObjectPath[];
}

/** How an object is reached from its parent. */
interface Step {
  readonly kind: (typeof PATH)[keyof typeof PATH];
  readonly name: string;
  readonly parent?: ObjectPath;
  readonly given?: PackedArguments;
}

/**
 * How the host finds an object. Once it was found, it is found again by what identifies it, whatever has happened to the
 * name or the place that it was asked for by.
 */
export class ObjectPath {
  private step: Step;
  /** it was let go of: nothing can be asked of it any more */
  isReleased = false;

  constructor(
    readonly id: number,
    step: Step,
    /** its members are found by a key */
    readonly isCollection: boolean,
  ) {
    this.step = step;
  }

  /** The paths that this one goes through: they have to be found first. */
  get through(): readonly ObjectPath[] {
    const { parent, given } = this.step;
    return [...(parent ? [parent] : []), ...(given?.paths ?? [])];
  }

  /** What its parent is found by in its collection, once it was found; undefined for the workbook. */
  get keyOfParent(): unknown {
    const step = this.step.parent?.step;
    return step?.kind === PATH.indexer ? step.given?.info.Arguments?.[0] : undefined;
  }

  get name(): string {
    return this.step.name;
  }

  get wire(): WirePath {
    const { kind, name, parent, given } = this.step;
    return {
      Id: this.id,
      ObjectPathType: kind,
      Name: name,
      ...(parent && { ParentObjectPathId: parent.id }),
      ...(given && { ArgumentInfo: given.info }),
    };
  }

  /**
   * Takes what the host says of the object: that there is none, or what identifies it.
   *
   * @param home the collection that objects of its class are found in; default: the parent, where that is one
   */
  found(answer: Readonly<Record<string, unknown>> | null | undefined, home?: ObjectPath): void {
    if (answer === null || answer === undefined) {
      this.step = { kind: PATH.nullObject, name: "" };
      return;
    }
    if (this.step.kind === PATH.reference || this.step.kind === PATH.nullObject) return;
    const reference = answer._ReferenceId;
    if (typeof reference === "string" && reference !== "") {
      this.step = { kind: PATH.reference, name: reference };
      return;
    }
    const key = answer.Id ?? answer._Id;
    const parent = home ?? this.step.parent;
    if (key !== undefined && parent?.isCollection) this.step = keyed(parent, key);
  }
}

/** The member of a collection with a key. */
export function keyed(parent: ObjectPath, key: unknown): Step {
  return { kind: PATH.indexer, name: "", parent, given: { info: { Arguments: [key] }, paths: [] } };
}
