/** An official document (党政机关公文) as plain data. */
export interface OfficialDocument {
  /** 发文机关标志; empty for none */
  readonly letterhead: string;
  /** 发文字号 */
  readonly number: string;
  readonly title: string;
  /** 主送机关, with its colon */
  readonly addressee: string;
  readonly body: readonly BodyParagraph[];
  /** titles of what is attached, in their order; each begins with its number */
  readonly attachments: readonly string[];
  /** 署名 */
  readonly issuer: string;
  /** 成文日期 */
  readonly date: string;
  readonly annexes: readonly Annex[];
  readonly fonts: OfficialFonts;
}

export interface BodyParagraph {
  readonly kind: "heading" | "subheading" | "text";
  readonly text: string;
}

/** What is attached: each begins a page. */
export interface Annex {
  readonly title: string;
  readonly table: AnnexTable;
  readonly picture?: Picture;
}

export interface AnnexTable {
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface AnnexColumn {
  readonly title: string;
  /** share of the width of the page */
  readonly share: number;
  readonly align: "left" | "center" | "right";
}

/** A drawing, with what shows it where drawings cannot be shown. */
export interface Picture {
  readonly png: Uint8Array;
  readonly svg: string;
  /** in pixels of the drawing */
  readonly width: number;
  readonly height: number;
  /** what it shows, in words */
  readonly alternative: string;
}

export interface OfficialFonts {
  readonly title: string;
  readonly heading: string;
  readonly subheading: string;
  readonly body: string;
  /** of page numbers */
  readonly page: string;
  /** the font of titles is heavy by itself */
  readonly isTitleHeavy: boolean;
}
