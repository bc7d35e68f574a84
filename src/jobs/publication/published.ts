import { problem } from "../../system/problem";
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
  if (isDamaged) throw problem("publicationDamaged");
  throw problem("notPublished");
}

/** @throws Problem when scores are published: they are not to be changed unseen */
export function assertUnpublished(journal: Journal): void {
  const { record, isDamaged } = publicationIn(journal);
  if (isDamaged) {
    throw problem("publicationDamaged");
  }
  if (!record) return;
  throw problem("published", { stamp: record.stamp });
}
