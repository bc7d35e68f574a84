import { extname } from "node:path";
import { said } from "../../i18n/said";
import { problem } from "../../system/problem";
import { assertNoInput, assertPlainFile, assertWritable } from "./assertAllowed";
import { ARCHIVE, assertKind, kindOf, MANIFEST, NEW_WORKBOOK, WORD_FILE } from "./extension";
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
    if (!options.overwrite) target.assertFree("newFileExists");
    return target;
  }

  /**
   * A new archive of files.
   *
   * @throws Problem as for a new workbook
   */
  static forArchive(path: string, options: TargetOptions = {}): Promise<Target> {
    return Target.forNewFile(path, ARCHIVE, options);
  }

  /**
   * A new Word file.
   *
   * @throws Problem as for a new workbook
   */
  static forDocument(path: string, options: TargetOptions = {}): Promise<Target> {
    return Target.forNewFile(path, WORD_FILE, options);
  }

  /**
   * A new manifest of the add-in.
   *
   * @throws Problem as for a new workbook
   */
  static forManifest(path: string, options: TargetOptions = {}): Promise<Target> {
    return Target.forNewFile(path, MANIFEST, options);
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
    if (!stats) throw problem("unreadable", { path, reason: said("problems.reason.missing") });
    assertPlainFile(path, stats);
    const target = await Target.at(out, kindOf(path), options);
    const inPlace = target.real === (await realPath(path));
    if (!inPlace && !overwrite) target.assertFree("fileExists");
    return target;
  }

  /**
   * A new file of whatever kind its name says.
   *
   * @throws Problem as for a new workbook
   */
  static forAny(path: string, options: TargetOptions = {}): Promise<Target> {
    return Target.forNewFile(path, extname(path).toLowerCase(), options);
  }

  private static async forNewFile(path: string, kind: string, options: TargetOptions): Promise<Target> {
    const target = await Target.at(path, kind, options);
    if (!options.overwrite) target.assertFree("fileExists");
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

  private assertFree(what: "newFileExists" | "fileExists"): void {
    if (this.found !== undefined) throw problem(what, { path: this.path });
  }
}
