import { Problem } from "../../system/problem";
import type { Journal } from "../../workbook/journal/journal";
import { editionOf } from "../../workbook/publication/editions/editions";
import { type Publication, publicationIn } from "../../workbook/publication/publication";

/** @throws Problem when nothing is published, by a newer version, or what was published is not remembered any more */
export function assertPublished(journal: Journal): Publication {
  const { record, isDamaged } = publicationIn(journal);
  if (record) {
    editionOf(record);
    return record;
  }
  if (isDamaged) throw new Problem("得分发布过，但隐藏保存的发布记录已损坏，没有改动；请改用损坏前的备份");
  throw new Problem("得分还没有发布，没有可以核对的校验码；请打开已发布的工作簿，或先发布");
}

/** @throws Problem when scores are published: they are not to be changed unseen */
export function assertUnpublished(journal: Journal): void {
  const { record, isDamaged } = publicationIn(journal);
  if (isDamaged) {
    throw new Problem("得分发布过，但隐藏保存的发布记录已损坏，没有改动；请改用损坏前的备份");
  }
  if (!record) return;
  throw new Problem(`得分已经发布（校验码 ${record.stamp}），没有改动；如需重新计分，请先撤销发布`);
}
