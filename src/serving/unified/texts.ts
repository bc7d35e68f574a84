import type { XmlElement } from "./xmlTree";

/** What a text or an address of the manifest says by default, which is Chinese. */
export const chinese = ({ attributes }: XmlElement): string => attributes.DefaultValue!;

/** What a text of the manifest says in English. */
export function english({ children }: XmlElement): string {
  return children.find(({ attributes }) => attributes.Locale === "en-US")!.attributes.Value!;
}
