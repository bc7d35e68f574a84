/**
 * Where Excel shows something else than LibreOffice: by what says so, what it shows of each case. As a fraction it takes the
 * last convergent, which is not always the nearest one; the authors of SheetJS have recorded more of them in Excel.
 */
export const EXCEL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Excel specifications and limits: 15 digits, which are what is rounded": {
    "0 | 0.49999999999999994": "1",
    "0% | 0.285": "29%",
    "0% | 1.005": "101%",
    "0% | 0.145": "15%",
    "0.0% | 0.0295": "3.0%",
  },
  "Display numbers as fractions: 123.456 is 123 1/2 with one digit, 123 26/57 with two": {
    "# ?/? | 123.456": "123 1/2",
    "# ?/? | 0.1": "0    ",
    "# ??/?? | 0.23": "  3/13",
    "# ??/?? | 123.456": "123 26/57",
  },
  "MS-LCID: short names of days in Chinese": { "[$-804]ddd | 43845": "周三" },
  "SheetJS/ssf, fractions as Excel shows them; places of a fraction that is not there are blank": {
    "# ?/? | 12.3": "12 1/3",
    "# ??/?? | 3.14159265358979": "3  1/7 ",
    "# ??/?? | 0.01": "0      ",
    "# ???/??? | 0.123": "  23/187",
    "# ?/2 | 1.2": "1    ",
    "# ?/4 | 1.99": "2    ",
    "# ??/100 | 1.999": "2       ",
  },
  "Review guidelines for customizing a number format: the decimal point is shown with no digits behind it": {
    "#.## | 0": ".",
    "#.## | 1": "1.",
    "0.## | 1": "1.",
  },
  "an exclamation mark escapes what follows it in Excel for China, as in the format for 万元": {
    '[>=10000]0!.0,"万";0 | 123456': "12.3万",
  },
  "Excel incorrectly assumes that the year 1900 is a leap year": {
    "yyyy-mm-dd | 1": "1900-01-01",
    "yyyy-mm-dd | 60": "1900-02-29",
  },
  "SheetJS/ssf, times as Excel shows them: rounded to the second": {
    "h:mm | 0.000694": "0:01",
    "hh:mm:ss | 0.123456": "02:57:47",
    "h:mm:ss | 0.999988": "23:59:59",
    "h:mm:ss AM/PM | 0.6789": "4:17:37 PM",
    "mm:ss | 0.0123": "17:43",
  },
  "TEXT with [DBNum] in Excel for China: the point stays one, and [DBNum3] has words for tens and hundreds": {
    "[DBNum1][$-804]General | 12.5": "一十二.五",
    "[DBNum2][$-804]General | 12.34": "壹拾贰.叁肆",
    "[DBNum3][$-804]General | 123": "１百２十３",
  },
};
