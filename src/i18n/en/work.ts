/** What becomes of a job that a person has begun. */
export const work = {
  close: "Got it",
  failed: "Not done",
  cancelling: "Cancelling; the workbook will be as it was",
  unexpected: "Something went wrong; try again, and if it goes on, copy the details for your IT support.",
  outdated:
    "Indicator Workbook was updated, or its server cannot be reached: close the task pane, open it again, and try again.",
  copy: "Copy the details",
  copied: "Copied; paste it into a mail.",
};
