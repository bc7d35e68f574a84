/** What is printed on every sheet as long as one of the scores is made from an example. */
export const NO_BASIS = "示例参数，不作正式评分依据";

/** an ideographic space, between the parts of a footer */
export const GAP = "\u3000";

/** A footer as Excel keeps it: an ampersand begins a code there. */
export function footerCode(text: string): string {
  return text.replace(/&/g, "&&");
}

/** A footer of ours with the warning. */
export function withWarning(planned: string): string {
  return footerCode(planned) + GAP + NO_BASIS;
}

/** Whether a footer has the warning. */
export function isWarning(footer: string): boolean {
  return footer.includes(NO_BASIS);
}

/**
 * The footer of a sheet with the warning, or without. What somebody has written there stays.
 *
 * @param footer the left section as it is
 * @param planned the same as the product makes it, without the warning
 * @returns undefined when nothing is to be changed
 */
export function warnedFooter(footer: string, planned: string, isExample: boolean): string | undefined {
  if (isExample === isWarning(footer)) return undefined;
  if (isExample) return footer === footerCode(planned) ? withWarning(planned) : undefined;
  return footer.replace(GAP + NO_BASIS, "").replace(NO_BASIS, "");
}
