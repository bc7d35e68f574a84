import type { SameSentences } from "../../sentences";
import type { head as zh } from "../../zh/rules/head";

const incomplete = {
  expected: "date, who filled it, who checked it, phone",
  message: "The sheet of {{department}} lacks {{missing}}; please fill it in",
};

export const head: SameSentences<typeof zh> = {
  "head-blank": { title: "The head of a sheet is filled in before it is handed in", ...incomplete },
  "head-missing": { title: "Date, both names and phone number are all filled in", ...incomplete },
  phone: {
    title:
      "The phone number is a mobile number, or a landline of 7 or 8 digits with or without area code and extension",
    expected: "as 13812345678 or 0533-3241234",
    message:
      "The phone number “{{found}}” of {{department}} does not look like one; type it as 13812345678 or 0533-3241234",
  },
  "head-date": {
    title: "The date is one within the period or the two years after it",
    expected: "as {{example}}",
    message: "The date “{{found}}” of {{department}} is not plausible; type it as {{example}}",
  },
  headNames: {
    date: "the date",
    person: "the name of who filled it",
    reviewer: "the name of who checked it",
    phone: "the phone number",
  },
};
