import { HostError } from "./hostError";

/** Objects that the client holds on to over several batches, each under an id. */
export class KeptObjects<Kept extends object> {
  private readonly objects = new Map<string, Kept>();
  private readonly ids = new Map<Kept, string>();
  private last = 0;

  /** The id of an object from now on. */
  keep(object: Kept): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `reference-${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  has(id: string): boolean {
    return this.objects.has(id);
  }

  /** @throws HostError InvalidReference when no object is kept under this id */
  get(id: string): Kept {
    const object = this.objects.get(id);
    if (!object)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  release(object: Kept): void {
    const id = this.ids.get(object);
    if (id !== undefined) this.objects.delete(id);
    this.ids.delete(object);
  }
}
