import type { SameSentences } from "../../sentences";
import type { returns as zh } from "../../zh/problems/returns";

export const returns: SameSentences<typeof zh> = {
  departmentFile:
    "This is the file of {{department}}, not the workbook of the lead department, and nothing was changed; open the lead department's workbook and try again",
  departmentUnknown: "There is no department “{{id}}” that fills a sheet; known ids are {{known}}",
  masterReturned:
    "The file {{path}} is the workbook of the lead department itself, and nothing was changed; name the files that came back",
  folderEmpty:
    "There is no workbook in the folder {{path}}, nor an archive (.zip) of workbooks; check the path",
  registerTaken:
    "There is a sheet “{{sheet}}” already that has not the table of the register in it, and nothing was changed; rename that sheet and try again, and a new one is made",
  mergingOvertaken:
    "While files were merged somebody went on moving rows or columns (sorting, inserting): nothing was merged or changed. Try again later.",
  mergeDamaged:
    "The record by which the last merge is taken back is damaged; it cannot be taken back, and nothing was changed",
  noMergeToUndo:
    "There is no merge to take back: nothing was merged in this workbook yet, or the last merge was taken back already",
  archiveTooLarge:
    "“{{name}}” holds too many files, or too large ones ({{most}} at most), and was not opened; choose them in several steps",
  archiveEmpty: "{{name}} holds no sheets of departments (.xlsx) and is not taken: is it the right file?",
  archiveNested: "{{name}} is an archive in an archive in an archive, and is not opened: unpack it first",
  archiveUnknown:
    "{{name}} is a .rar or .7z archive, which cannot be opened: unpack it first and choose the .xlsx in it, or use .zip",
  changedSinceMerge:
    "“{{sheet}}” was changed after the merge; it was not taken back, so that no change is lost. Change the sheet by hand",
  readingCancelled: "Cancelled; nothing was changed",
  distributingCancelled: "Handing out was cancelled; nothing was noted",
};
