import type { Answer, CaseGroup } from "../case";
import { loaded, refusal } from "../asking";
import { onProtected } from "./onProtected";

export const protection: CaseGroup = {
  en: "Protecting sheets",
  zh: "保护工作表",
  cases: [
    {
      id: "protect-unprotect",
      en: "A sheet says whether it is protected.",
      zh: "工作表会说明自己是否受保护。",
      source: "Excel.WorksheetProtection.protected",
      run: async (ground) => {
        const { protection: of } = ground.sheet;
        const says = (): Promise<Answer> => loaded(ground, of, "protected", (each) => each.protected);
        const before = await says();
        of.protect();
        const during = await says();
        of.unprotect();
        return [before, during, await says()];
      },
      expected: [false, true, false],
    },
    {
      id: "protect-twice",
      en: "protect() of a protected sheet fails.",
      zh: "对已受保护的工作表调用 protect() 会失败。",
      source: "Excel.WorksheetProtection.protect; OfficeDev/office-js#6784",
      known: [
        {
          answer: "InvalidOperation",
          source: "Excel.WorksheetProtection.protect: fails, with what code is not said",
        },
      ],
      run: (ground) => onProtected(ground, (sheet) => sheet.protection.protect()),
      expected: "AccessDenied",
    },
    {
      id: "unprotect-open",
      en: "unprotect() of a sheet that is not protected fails.",
      zh: "对未受保护的工作表调用 unprotect() 会失败。",
      source: "OfficeDev/office-js#6784",
      known: [{ answer: "none", source: "OfficeDev/office-js#6784: it did nothing before" }],
      run: async ({ context, sheet }) => {
        sheet.protection.unprotect();
        return refusal(context);
      },
      expected: "AccessDenied",
    },
    {
      id: "protect-options-default",
      en: "A sheet that is protected without options allows nothing, but cells can be selected.",
      zh: "不带选项的保护不允许任何操作，但可以选择单元格。",
      source: "Excel.WorksheetProtectionOptions",
      run: (ground) => {
        ground.sheet.protection.protect();
        return loaded(ground, ground.sheet.protection, "options", ({ options }) => [
          options.allowFormatCells ?? false,
          options.allowInsertRows ?? false,
          options.allowDeleteRows ?? false,
          options.allowSort ?? false,
          options.allowAutoFilter ?? false,
          options.selectionMode ?? "Normal",
        ]);
      },
      expected: [false, false, false, false, false, "Normal"],
    },
    {
      id: "protect-options-read",
      en: "Options are read as they were given.",
      zh: "选项读回与设置一致。",
      source: "Excel.WorksheetProtection.options",
      run: (ground) => {
        ground.sheet.protection.protect({
          allowFormatColumns: true,
          allowAutoFilter: true,
          selectionMode: "Unlocked",
        });
        return loaded(ground, ground.sheet.protection, "options", ({ options }) => [
          options.allowFormatColumns ?? false,
          options.allowAutoFilter ?? false,
          options.allowFormatRows ?? false,
          options.selectionMode ?? "",
        ]);
      },
      expected: [true, true, false, "Unlocked"],
    },
    {
      id: "protect-options-again",
      en: "Options that were read can be given back.",
      zh: "读取的选项可以原样用于再次保护。",
      source: "Excel.WorksheetProtection.protect",
      known: [{ platform: "PC", answer: "GeneralException", source: "OfficeDev/office-js#1931" }],
      run: async (ground) => {
        const { context, sheet } = ground;
        sheet.protection.protect({ allowFormatColumns: true });
        const options = await loaded(ground, sheet.protection, "options", (each) => each.options);
        sheet.protection.unprotect();
        await context.sync();
        sheet.protection.protect(options);
        return refusal(context);
      },
      expected: "none",
    },
    {
      id: "protect-selection-nonsense",
      en: "A selection mode that there is not is refused.",
      zh: "不存在的选择模式被拒绝。",
      source: "Excel.ProtectionSelectionMode",
      run: async ({ context, sheet }) => {
        sheet.protection.protect({ selectionMode: "Some" as "None" });
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "protect-password",
      en: "A password that was set has to be given to take the protection off.",
      zh: "设置了密码的保护须凭密码取消。",
      source: "Excel.WorksheetProtection.protect, unprotect",
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.protection.protect({}, "secret");
        await context.sync();
        sheet.protection.unprotect("other");
        const wrong = await refusal(context);
        sheet.protection.unprotect("secret");
        return [wrong !== "none", await refusal(context)];
      },
      expected: [true, "none"],
    },
  ],
};
