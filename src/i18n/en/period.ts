import type { SameSentences } from "../sentences";
import type { period as zh } from "../zh/period";

export const period: SameSentences<typeof zh> = {
  year: "{{year}}",
  plainYear: "{{year}}",
  half: { first: "the first half of {{year}}", second: "the second half of {{year}}" },
  quarter: {
    first: "the first quarter of {{year}}",
    second: "the second quarter of {{year}}",
    third: "the third quarter of {{year}}",
    fourth: "the fourth quarter of {{year}}",
  },
  january: "January {{year}}",
  months: "January to month {{month}} of {{year}}",
  end: "the end of month {{month}} of {{year}}",
};
