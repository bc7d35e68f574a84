/** What a workbook says of itself, beside who has made it and who has saved it last. */
export interface DocumentProperties {
  title: string;
  subject: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  /** how often it was saved, where a program counts that */
  revision: number;
  /** when it was made, as ISO 8601 writes it */
  created: string;
}

/** A value under a name of one's own. */
export interface CustomProperty {
  readonly key: string;
  /** of a date: as ISO 8601 writes it */
  value: string | number | boolean;
  type: CustomPropertyType;
  /** place in the file that it was read from */
  readonly from?: number;
}

/** @source Excel.DocumentPropertyType */
export type CustomPropertyType = "Number" | "Boolean" | "Date" | "String" | "Float";

/** A part of the package that holds an add-in's own XML. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
  /** the part that it was read from */
  readonly part?: string;
}

/** Of a workbook that was made here; the time is fixed, so that the same workbook gives the same bytes. */
export function noProperties(): DocumentProperties {
  return {
    title: "",
    subject: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    revision: 0,
    created: "2000-01-01T00:00:00Z",
  };
}

/** A text under a name of one's own. */
export interface SheetProperty {
  readonly key: string;
  value: string;
}
