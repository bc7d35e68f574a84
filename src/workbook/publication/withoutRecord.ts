import type { FoundPublication } from "./differences";
import { EDITIONS } from "./editions/editions";
import { sameStamp } from "./stamp";

/**
 * Without its record a publication can still be held against the stamp at its foot, or on paper, as a whole: the
 * newest edition first, since it covers most.
 *
 * @param printed a stamp from paper
 * @returns what can be said, in words
 */
export function withoutRecord(found: FoundPublication, printed: string | undefined): string {
  const stamps = Object.values(EDITIONS)
    .reverse()
    .map(({ stamp, words }) => ({ stamp: stamp(found), words }));
  const agreeing = stamps.find(({ stamp }) =>
    printed === undefined ? found.footer.includes(stamp) : sameStamp(printed, stamp),
  );
  const paper = printed === undefined ? "页脚" : "给出的校验码";
  const lost = `隐藏保存的发布记录已损坏，不能逐格核对；按现有内容算出的校验码与${paper}`;
  if (agreeing) return `${lost}一致，数据和得分没有变化。${agreeing.words}`;
  return `${lost}不一致（现为 ${stamps[0]!.stamp}），请核对发布时另存的文件，或用损坏前的备份`;
}
