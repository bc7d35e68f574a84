/** What is filed at the end of a period. */
export const pack = {
  button: "Make what is filed",
  running: "Making what is filed",
  workbook: "the workbook",
  done: "{{count}} files, downloaded as {{name}}.",
  unpublished:
    "The scores are not published: what is filed is not what was signed; publish, and make it again",
  old: "Data have changed since the bulletin was made, so that it and its tables differ; make it again, check it, and then file",
  made: "There was no bulletin: it was made in the workbook that is filed, and the other stays as it is",
  others: "{{folder}} has {{count}} other files, which are not in the list",
  lacking: "The workbook has no {{sheets}}, which are not filed",
  sheet: "{{sheet}}",
} as const;
