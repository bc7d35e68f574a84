import { makeStyles, tokens } from "@fluentui/react-components";

/** A row of a list of tasks or matters: words to the left, a badge or a link to the right. */
export const useRowStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  fixed: { flexShrink: 0 },
});
