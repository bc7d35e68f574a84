import type { Outcome } from "./ownWorkbooks";

/** Program × state × result, in Markdown; what is wrong stands below. */
export function outcomeTable(title: string, outcomes: readonly Outcome[]): string {
  const states = [...new Set(outcomes.map(({ state }) => state))];
  const programs = [...new Set(outcomes.map(({ program }) => program))];
  const cell = (program: string, state: string): string => {
    const found = outcomes.find((each) => each.program === program && each.state === state);
    if (!found) return "";
    const unread = found.unread?.length ? `, ${found.unread.length} not read` : "";
    return (found.faults.length === 0 ? "✓" : `${found.faults.length} ✗`) + unread;
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const faults = outcomes.flatMap(({ program, state, faults: list }) =>
    list.map((fault) => `- ${program}, ${state}: \`${fault.replaceAll("`", "'").replaceAll("\n", " ")}\``),
  );
  const unread = outcomes.flatMap(({ program, state, unread: list = [] }) =>
    list.length > 0 ? [`- ${program}, ${state}, does not read as they were: ${list.join(", ")}`] : [],
  );
  return [
    row([title, ...states]),
    row(["---", ...states.map(() => "---")]),
    ...programs.map((program) => row([program, ...states.map((state) => cell(program, state))])),
    ...(faults.length + unread.length > 0 ? ["", ...faults, ...unread] : []),
  ].join("\n");
}
