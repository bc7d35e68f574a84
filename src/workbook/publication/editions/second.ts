import { inputName } from "../../journal/inputNames";
import { unpackedParts } from "../covered/packed";
import type { StoredPart } from "../covered/part";
import type { Difference } from "../difference";
import type { Publication } from "../publication";
import { precise, secondStamp } from "../stamp";
import { type Edition, type FoundContent, inputDifferences, otherRecord } from "./edition";

/** All that decides a score, says where it comes from, or who answers for it. */
export const secondEdition: Edition = {
  words:
    "已核对：填报数据和评分参数、指标体系各列、各表公式、任务分解表、计分表、标题和填报说明、填报人和日期、备注和佐证材料、发布时为止的历次得分，以及隐藏保存的计分记录；不核对：格式、列宽行高、打印设置、名称、签字栏、校验结果，以及自行增加的工作表和行列",
  stamp: (found) => secondStamp({ system: found.document, inputs: found.inputs, parts: partsOf(found) }),
  differences: (publication, found) => {
    const { stamp, inputs } = publication;
    const parts = unpackedParts(publication.parts ?? "");
    const isOwn = secondStamp({ system: found.document, inputs, parts }) === stamp;
    const now = new Map(found.parts.map((part) => [part.id, part]));
    const changed = inputDifferences(publication, found);
    return [
      ...changed.filter(({ cell }) => cell !== ""),
      ...parts.flatMap((part) => now.get(part.id)?.differences(part) ?? []),
      // an entry is gone because its row or column is: that is told before
      ...changed.filter(({ cell }) => cell === ""),
      ...runDifferences(publication, found),
      ...(isOwn ? [] : [otherRecord(stamp)]),
    ];
  },
};

/** What a publication keeps of the parts. */
export function partsOf({ parts }: Pick<FoundContent, "parts">): StoredPart[] {
  return parts.flatMap((part) => part.now() ?? []);
}

/** What the journal keeps of the run that was published. */
function runDifferences(
  { inputs }: Publication,
  { run: { record, isDamaged }, submission: { system } }: FoundContent,
): Difference[] {
  const told = (what: string, before: Difference["before"], now: Difference["now"]): Difference => {
    return { sheet: "", cell: "", kind: "journal", what, before, now };
  };
  if (!record) return [told("隐藏保存的计分记录", "完整", isDamaged ? "已损坏" : null)];
  return [...new Set([...Object.keys(inputs), ...Object.keys(record.inputs)])].flatMap((place) => {
    const [before, now] = [inputs[place] ?? null, record.inputs[place] ?? null];
    if (precise(before) === precise(now)) return [];
    return [told(`隐藏保存的计分记录中的 ${inputName(system, place)}`, before, now)];
  });
}
