import { newestSet, type Platform, type ThisExcel } from "../../app/selfTest";

/** Whether the Excel that the pane is in has a set of ExcelApi; true where Office does not tell. */
export function supports(set: string): boolean {
  const requirements = office()?.context?.requirements;
  return requirements ? requirements.isSetSupported("ExcelApi", set) : true;
}

/** How the Excel that the pane is in describes itself; empty beside an embedded spreadsheet. */
export function thisExcel(): ThisExcel {
  const context = office()?.context;
  const { platform, displayLanguage: language, diagnostics } = context ?? {};
  const [version, set] = [diagnostics?.version, context && newestSet(supports)];
  return {
    ...(platform ? { platform: String(platform) as Platform } : {}),
    ...(version ? { version } : {}),
    ...(set ? { newestSet: set } : {}),
    ...(language ? { language } : {}),
  };
}

type MaybeOffice = { readonly context?: Partial<Office.Context> } | undefined;

function office(): MaybeOffice {
  return (globalThis as { Office?: MaybeOffice }).Office;
}
