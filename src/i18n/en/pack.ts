/** What is filed at the end of a period. */
export const pack = {
  button: "Make what is filed",
  running: "Making what is filed",
  workbook: "the workbook",
  done: "{{count}} files, downloaded as {{name}}.",
  unpublished:
    "The scores are not published: what is filed is not what was signed; publish, and make it again",
  lacking: "The workbook has no {{sheets}}, which are not filed",
  sheet: "{{sheet}}",
} as const;
