/** Parts of a number format that are shown as they are: texts, escaped characters, blanks as wide as a character. */
const LITERAL = /"[^"]*"|\\.|_.|\*./g;
const CURRENCY = /[$€£¥₩₹₽]|\[\$[^\]-]+/;
const NUMBER = /^(?:0|#,##0)(?:\.0+)?$/;
/** Zip codes, phone numbers and the like, as the dialog has them for English. */
const SPECIAL = ["00000", "00000-0000", "[<=9999999]###-####;(###) ###-####", "000-00-0000"];

/**
 * What kind of number format a code is, as the dialog sorts them.
 *
 * @source Excel.NumberFormatCategory; support.microsoft.com "Available number formats in Excel"
 */
export function categoryOf(code: string): string {
  if (code === "General" || code === "") return "General";
  if (code === "@") return "Text";
  if (SPECIAL.includes(code)) return "Special";
  const bare = code
    .replace(LITERAL, "")
    .replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow)\]/gi, "");
  const plain = bare.replace(/\[\$[^\]]*\]/g, "");
  if (/\[?[yd]/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain))) return "Date";
  if (/[hs]/i.test(plain)) return "Time";
  if (plain.includes("%")) return "Percentage";
  if (/E[+-]/i.test(plain)) return "Scientific";
  if (/[?#0]\/[?#0]/.test(plain) || /[?#0]\/\d+/.test(plain)) return "Fraction";
  if (/_\(/.test(code) && /\*/.test(code)) return "Accounting";
  if (CURRENCY.test(code)) return "Currency";
  const [first = ""] = plain.split(";");
  return !code.includes('"') && NUMBER.test(first.replace(/[()-]/g, "").trim()) ? "Number" : "Custom";
}
