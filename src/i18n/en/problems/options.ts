import type { SameSentences } from "../../sentences";
import type { options as zh } from "../../zh/problems/options";

export const options: SameSentences<typeof zh> = {
  choiceUnknown: "{{option}} does not know “{{text}}”; it may be: {{choices}}",
  minmaxSame:
    "{{option}}: “{{text}}” is wrong; behind the colon must be two different numbers, as minmax:0,100",
  deviationWrong:
    "{{option}}: “{{text}}” is wrong; the standard deviation must be above 0, as in zscore:50,10",
  twoNumbers:
    "{{option}}: “{{text}}” is wrong; behind the colon must be two numbers, as minmax:0,100 or zscore:50,10",
  whatIfNothing: "say with --set what would be, as --set gdp=300",
  whatIfSyntax: "--set: “{{text}}” is wrong; it must be key=number, as gdp=300 or gdp@1=280",
  whatIfPlace:
    "the workbook has no “{{place}}”: name a quantity by its key (gdp, or gdp@1 for the year before) or a goalpost (tax_share.level#low)",
  drawsOfExtras:
    "the system has bonus or deduction, or limits its composite: scores by goalposts cannot be tested with --draws; choose another method",
  drawsOfCopeland: "Copeland scores cannot be tested with --draws; choose another way of aggregating",
  sensitivityWithoutDraws: "--sensitivity takes draws; say how many with --draws, as --draws 1000",
  varyGrouped:
    "--vary fills what is missing from all units (impute:mean, impute:median or impute:last), not by groups as “{{text}}”; correct it",
  varyWithoutDraws:
    "--vary is only of use when ranks are tested; say how often with --draws, as --draws 1000",
  notWhole: "{{option}}: “{{text}}” is wrong; it must be a whole number from {{least}} to {{most}}",
  spreadWrong: "--spread: “{{text}}” is wrong; it must be a number from 0 to below 1, as 0.25",
  parametersUnknown:
    "--parameters does not know “{{text}}”; it can only be example (example scoring parameters)",
  existingUnknown:
    "--existing does not know “{{text}}”; it may be keep (makes only missing sheets), replace (backs up and makes anew), next-period (begins the next period)",
  languageUnknown: "--lang does not know “{{text}}”; it may be zh (Chinese), en (English)",
  fontsUnknown:
    "--fonts does not know “{{text}}”; it may be common (fonts of every machine), official (fonts of official documents)",
  periodWrong:
    "--period: “{{text}}” is wrong; it must be a year (2019), a half (2019H1), a quarter (2019Q2) or the months to date (2019M09)",
  compareWrong: "--compare: “{{text}}” is wrong; it must be the numbers of two runs, as in 1,2",
  dayWrong: "{{option}} “{{text}}” is no day of the calendar; write it as in 2020-01-20",
  overwriteAndExisting:
    "--overwrite and --existing exclude each other: the first writes a new file over the old one, the second generates in the old one; give only one",
};
