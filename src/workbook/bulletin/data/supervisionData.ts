import { type Datum, plain } from "../../../bulletin/datum";
import { wordsInCell } from "../../../bulletin/numbers";
import { foundIn } from "../../../validation/quoted";
import { dayOf } from "../../../validation/serialDate";
import { SUPERVISION_COLUMN } from "../../ledgerNames";
import { cellName } from "../../plan/cellName";
import { TableReader } from "../../read/contents";
import { MATTER_COLUMNS, MATTER_STATE } from "../../supervision/matterColumns";
import { TABLE } from "../../tableNames";
import { wordsOfDay } from "../dayWords";
import { partOfSentence } from "./taskTable";
import { type BulletinSources, listOf, type Named } from "./sources";

/** What was asked for in inspections, and what came of it, as 督查督导 says it. */
export function supervisionData(sources: BulletinSources): Named[] {
  const { book } = sources;
  const matters = mattersIn(sources);
  const count = (name: string, state: string | undefined): [string, Datum | undefined] => {
    const found = state === undefined ? matters : matters.filter((matter) => matter.state === state);
    const how = `督查督导中${state === undefined ? "的督查事项" : `办理状态为“${state}”的事项`}`;
    return [name, matters.length > 0 ? book.counted(name, found.length, { unit: "项", how }) : undefined];
  };
  const late = matters.filter(({ state }) => state === MATTER_STATE.late);
  return [
    count("督查数", undefined),
    count("办结数", MATTER_STATE.settled),
    count("办理数", MATTER_STATE.open),
    count("逾期数", MATTER_STATE.late),
    [
      "逾期事项",
      listOf(
        ["单位", "事项", "整改时限"],
        late.map(({ told }) => told),
      ),
    ],
  ];
}

interface Matter {
  readonly state: string;
  readonly told: readonly Named[];
}

function mattersIn({ tables }: BulletinSources): Matter[] {
  const table = tables.get(TABLE.supervision);
  if (!table) return [];
  const reader = new TableReader(table, MATTER_COLUMNS);
  const { state, unit, matter, deadline } = SUPERVISION_COLUMN;
  const [states, units, matters, deadlines] = [state, unit, matter, deadline].map((key) =>
    reader.columnOf(key),
  ) as [number, number, number, number];
  if ([states, units, matters, deadlines].some((column) => column < 0)) return [];
  const said = reader.texts(states);
  return said.flatMap((each, row): Matter[] => {
    const what = reader.cellAt(row, matters);
    if (what.kind === "blank") return [];
    const day = dayOf(reader.cellAt(row, deadlines));
    return [
      {
        state: each,
        told: [
          ["单位", reader.texts(units)[row] === "" ? undefined : plain(reader.texts(units)[row]!)],
          ["事项", wordsInCell(partOfSentence(foundIn(what)), cellName(table.sheet, what.cell))],
          ["整改时限", day === undefined ? undefined : plain(wordsOfDay(day))],
        ],
      },
    ];
  });
}
