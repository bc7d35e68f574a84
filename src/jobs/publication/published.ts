import { problem } from "../../system/problem";
import type { Journal } from "../../workbook/journal/journal";
import { editionOf } from "../../workbook/publication/editions/editions";
import { type Publication, publicationIn } from "../../workbook/publication/publication";

/** @throws Problem when nothing is published, a newer version has published it, or its record is damaged */
export function assertPublished(journal: Journal): Publication {
  const { record, isDamaged } = publicationIn(journal);
  if (record) {
    editionOf(record);
    return record;
  }
  if (isDamaged) throw problem("publicationDamaged");
  throw problem("notPublished");
}

/** @throws Problem when scores are published, which must not be changed unnoticed, or the record of that is damaged */
export function assertUnpublished(journal: Journal): void {
  const { record, isDamaged } = publicationIn(journal);
  if (isDamaged) {
    throw problem("publicationDamaged");
  }
  if (!record) return;
  throw problem("published", { stamp: record.stamp });
}
