import { type Ledger, type LedgerMatter, type LedgerTask, readLedger } from "../app/ledger";
import { type Language, type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { inOneLine } from "../validation/quoted";
import type { Outcome } from "./commands";
import { openFile } from "./workbookFile";

/** The ledger of measures of a workbook. */
export async function ledger(
  path: string,
  { json }: { readonly json?: boolean },
  language: Language,
): Promise<Outcome> {
  await openFile(path);
  const found = await readLedger();
  return { output: json ? ledgerJson(found) : ledgerLines(found, language), code: 0 };
}

function ledgerJson({ measures, matters }: Ledger): string {
  const plain = measures.map(({ no, title, tasks }) => ({
    ...{ no, title },
    tasks: tasks.map(({ task, unit, deadline, percent, state }) => ({
      task,
      unit,
      deadline,
      percent,
      state,
    })),
  }));
  const asked = matters.map(({ place: _place, ...matter }) => matter);
  return JSON.stringify({ measures: plain, matters: asked }, null, 2);
}

function ledgerLines({ measures, matters }: Ledger, language: Language): string {
  const all = measures.flatMap(({ tasks }) => tasks);
  const count = (state: LedgerTask["state"]): number => all.filter((task) => task.state === state).length;
  const lines = measures.flatMap(({ no, title, tasks }): Said[] => [
    no === null ? said("cli.ledger.others") : said("cli.ledger.measure", { no, title }),
    ...(tasks.length > 0 ? tasks.map(taskLine) : [said("cli.ledger.noTasks")]),
  ]);
  const total = said("cli.ledger.total", {
    ...{ count: all.length, reported: all.filter(({ isReported }) => isReported).length },
    ...{ done: count("done"), open: count("under-way"), late: count("late"), idle: count("not-started") },
  });
  const asked = matters.length > 0 ? [said("cli.ledger.matters"), ...matters.map(matterLine)] : [];
  return [...lines, total, ...asked].map((line) => inWords(language, line)).join("\n");
}

function taskLine({ task, unit, deadline, percent, state }: LedgerTask): Said {
  return said("cli.ledger.task", {
    ...{ task: inOneLine(task), unit: unit || "—", state: said(`cli.ledger.state.${state}`) },
    percent: percent === null ? "—" : `${percent}%`,
    deadline: deadline === null ? "" : said("cli.ledger.deadline", { day: deadline }),
  });
}

function matterLine({ matter, unit, deadline, state, outcome }: LedgerMatter): Said {
  return said("cli.ledger.matter", {
    ...{
      matter: inOneLine(matter),
      unit: unit || "—",
      state: said(`cli.ledger.matterState.${state}`),
      outcome: inOneLine(outcome) || "—",
    },
    deadline: deadline === null ? "" : said("cli.ledger.matterDeadline", { day: deadline }),
  });
}
