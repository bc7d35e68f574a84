import type { Compared } from "./comparison";

const NONE = "–";

/** The cells of the table, its titles first; the last cell has the number of the line's note. */
function cellsOf(rows: readonly Compared[], ofNote: (number: number) => string): string[][] {
  return [
    ["what", "against", "ours, ms", "theirs, ms", "ratio", "note"],
    ...rows.map(({ what, against, ours, alternative, ratio }, i) => [
      what,
      against,
      milliseconds(ours),
      milliseconds(alternative),
      ratio === undefined ? NONE : shortened(ratio),
      ofNote(i + 1),
    ]),
  ];
}

/** For a terminal: aligned, numbers to the right, the notes below. */
export function terminalTable(rows: readonly Compared[], machine: string): string {
  const cells = cellsOf(rows, (number) => `[${number}]`);
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
  const notes = rows.map(({ note }, i) => `[${i + 1}] ${note}`);
  const title = `Against what a user would pick instead; below 1 ours is quicker. ${machine}`;
  return [title, "", ...lines, "", ...notes, ""].join("\n");
}

/** For docs/performance.md, not yet aligned. */
export function markdownTable(rows: readonly Compared[], machine: string): string {
  const [titles, ...lines] = cellsOf(rows, String);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const notes = rows.map(({ note }, i) => `${i + 1}. ${note}`);
  return [
    `Machine: ${machine}.`,
    "",
    line(titles!),
    line(["---", "---", "--:", "--:", "--:", "--:"]),
    ...lines.map(line),
    "",
    ...notes,
  ].join("\n");
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? NONE : shortened(value);
}

/** Two or three digits that count. */
function shortened(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
