import { unzipSync, type Zippable, zipSync } from "fflate";
import { decodeXml, encodeXml } from "../../xml/bytes";

/** Formats that are compressed already: they are stored as they are. */
const PACKED = /\.(png|jpe?g|gif|zip|xls[xmb]|doc[xm]|ppt[xm]|mp4|wmz|emz)$/i;
/** fixed, so that the same workbook gives the same bytes whenever it is saved */
const MTIME = new Date(1980, 0, 1);

/**
 * The parts of a file by name, as in `xl/workbook.xml`. Parts that are not written keep their bytes; names are compared
 * without regard to case and percent-encoding.
 *
 * @source ECMA-376 part 2, 9.1.1: part names; 10.2.3: in a zip they are written in ASCII
 */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly spelled = new Map<string, string>();

  constructor(parts: Iterable<readonly [string, Uint8Array]> = []) {
    for (const [name, bytes] of parts) this.put(name, bytes);
  }

  /** @param bytes of a zip that `unpackCarefully` has accepted */
  static unzip(bytes: Uint8Array): Package {
    return new Package(Object.entries(unzipSync(bytes)));
  }

  zip(): Uint8Array {
    const files: Zippable = {};
    for (const [name, bytes] of this.parts) {
      files[name] = PACKED.test(name) || name.endsWith("/") ? [bytes, { level: 0 }] : bytes;
    }
    return zipSync(files, { mtime: MTIME });
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.spelled.has(canonicalName(name));
  }

  /** The text of a part; undefined when there is none. */
  text(name: string): string | undefined {
    const bytes = this.parts.get(this.spelling(name));
    return bytes && decodeXml(bytes);
  }

  /** An unchanged text leaves the part's bytes as they are; a byte order mark is kept. */
  write(name: string, text: string): void {
    const before = this.parts.get(this.spelling(name));
    if (before && decodeXml(before) === text) return;
    const hasMark = before !== undefined && before[0] === 0xef && before[1] === 0xbb;
    this.put(this.spelling(name), encodeXml(hasMark ? `\ufeff${text}` : text));
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(this.spelling(name));
  }

  writeBytes(name: string, bytes: Uint8Array): void {
    this.put(this.spelling(name), bytes);
  }

  remove(name: string): void {
    this.parts.delete(this.spelling(name));
    this.spelled.delete(canonicalName(name));
  }

  /** A name that no part has: `xl/worksheets/sheet` → `xl/worksheets/sheet7.xml`. */
  freeName(stem: string, extension = "xml"): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  private put(name: string, bytes: Uint8Array): void {
    this.spelled.set(canonicalName(name), name);
    this.parts.set(name, bytes);
  }

  /** A name as the package writes it, which may percent-encode it. */
  spelling(name: string): string {
    return this.spelled.get(canonicalName(name)) ?? name;
  }
}

/** The form in which part names are compared. */
export function canonicalName(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
