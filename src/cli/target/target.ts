import { Problem } from "../../system/problem";
import { assertNoInput, assertPlainFile, assertWritable } from "./assertAllowed";
import { assertKind, kindOf, NEW_WORKBOOK } from "./extension";
import { type FoundFile, foundFile, statsAt } from "./foundFile";
import { realPath } from "./realPath";
import { replaceFile } from "./replaceFile";

/** What a command says of the file that it writes. */
export interface TargetOptions {
  /** whether a file that is there may be replaced */
  readonly overwrite?: boolean;
  /** files that the command reads besides: none of them is ever written */
  readonly inputs?: readonly (string | undefined)[];
}

/**
 * The file that a command will write. It is made before anything is read and before any work is done, and is the only
 * thing that saving takes: so no command writes over what it was not asked to, nor over what somebody has saved
 * meanwhile.
 */
export class Target {
  private constructor(
    readonly path: string,
    readonly real: string,
    readonly found: FoundFile | undefined,
  ) {}

  /**
   * A new workbook.
   *
   * @throws Problem when something is there already that may not be replaced, or nothing can be written there
   */
  static async forNew(path: string, options: TargetOptions = {}): Promise<Target> {
    const target = await Target.at(path, NEW_WORKBOOK, options);
    if (!options.overwrite) target.assertFree("用 --existing 在其中生成、");
    return target;
  }

  /**
   * A workbook that is opened and saved again, in place or as another file of its kind.
   *
   * @param path of the workbook that is opened
   * @param options `out`: the other file
   * @throws Problem as for a new one
   */
  static async forChanged(
    path: string,
    options: TargetOptions & { readonly out?: string } = {},
  ): Promise<Target> {
    const { out = path, overwrite } = options;
    const stats = await statsAt(path);
    if (!stats) throw new Problem(`无法读取文件 ${path}：文件或目录不存在，请核对路径`);
    assertPlainFile(path, stats);
    const target = await Target.at(out, kindOf(path), options);
    const inPlace = target.real === (await realPath(path));
    if (!inPlace && !overwrite) target.assertFree("");
    return target;
  }

  private static async at(path: string, kind: string, { inputs = [] }: TargetOptions): Promise<Target> {
    const stats = await statsAt(path);
    assertPlainFile(path, stats);
    assertKind(path, kind);
    const real = await realPath(path);
    assertKind(real, kind);
    await assertNoInput(
      path,
      stats,
      inputs.filter((input) => input !== undefined),
    );
    await assertWritable(path, real, stats);
    return new Target(path, real, stats && foundFile(stats));
  }

  /**
   * @throws Problem when the file is no longer what it was when the target was made, or cannot be written
   */
  write(bytes: Uint8Array): Promise<void> {
    return replaceFile(this, bytes);
  }

  private assertFree(otherwise: string): void {
    if (this.found === undefined) return;
    throw new Problem(
      `文件 ${this.path} 已经存在，没有改动；请${otherwise}加 --overwrite 覆盖，或另选文件名`,
    );
  }
}
