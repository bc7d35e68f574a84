import type { SameSentences } from "../../sentences";
import type { files as zh } from "../../zh/problems/files";

export const files: SameSentences<typeof zh> = {
  sameFile: "{{path}} is the file {{input}} that is read; nothing was changed; choose another file to write",
  unreadable: "cannot read {{path}}: {{reason}}; check the path",
  unreachable: "cannot reach {{path}}: {{reason}}; check the path and your rights",
  jsonAt: "line {{line}}, character {{column}}",
  jsonToken: "“{{token}}” does not belong there",
  jsonShort: "it is cut off",
  notJson: "{{path}} is not valid JSON ({{fault}}); check it",
  unwritable: "cannot write {{path}}: {{reason}}; check the folder and your rights",
  wayBlocked: "cannot write {{path}}: {{reason}}; check the path",
  deadLink:
    "cannot write {{path}}: it is a link to a file that does not exist; delete the link or choose another name",
  notInFolder: "cannot write {{path}}: {{folder}} is not a folder; check the path",
  folderMissing: "cannot write {{path}}: there is no folder {{folder}}; make it first, or check the path",
  isFolder: "cannot write {{path}}: it is a folder; name a file",
  isDevice: "cannot write {{path}}: it is a special file; name an ordinary one",
  readOnly: "cannot write {{path}}: it is read-only; make it writable or choose another name",
  extensionUnknown:
    "the extension of {{path}} is not {{kinds}} or {{last}}; nothing was written; save old formats (.xls, .et) as .xlsx first",
  extensionOther:
    "the file to write, {{path}}, must have the extension {{kind}}; nothing was written; correct the extension",
  fileChanged:
    "somebody saved, moved or made {{path}} meanwhile; nothing was written; check the file and run the command again",
  newFileExists:
    "{{path}} is there already and was not changed; generate in it with --existing, replace it with --overwrite, or choose another name",
  fileExists:
    "{{path}} is there already and was not changed; replace it with --overwrite, or choose another name",
  fileRefused: "the file {{path}} {{refusal}}",
  uploadRefused: "“{{name}}” {{refusal}}",
  refusal: {
    encrypted:
      "needs a password to be opened and was not opened; take the password off in Excel or WPS, save, and try again",
    "old-excel":
      "is a workbook in the old format (.xls) and was not opened; open it in Excel or WPS, save it as .xlsx, and use the new file",
    "old-wps":
      "is a workbook in the format of WPS (.et) and was not opened; open it in Excel or WPS, save it as .xlsx, and use the new file",
    binary:
      "is a binary workbook (.xlsb) and was not opened; open it in Excel or WPS, save it as .xlsx, and use the new file",
    "open-document":
      "is an OpenDocument spreadsheet (.ods) and was not opened; open it in Excel or WPS, save it as .xlsx, and use the new file",
    damaged: "is damaged and was not opened; open and repair it in Excel, or use a backup",
    "not-a-workbook":
      "is not an Excel workbook (.xlsx) and was not opened; check whether this is the file you meant",
    "too-large":
      "unpacks to more than can be held and was not opened; check whether this is the right workbook",
    unsafe:
      "has a document type declaration (DTD), may be unsafe and was not opened; save it as .xlsx in Excel and try again",
  },
  reason: {
    missing: "there is no such file or folder",
    notFolder: "a part of the path is not a folder",
    forbidden: "permission denied",
    folder: "it is a folder",
    readOnly: "the folder is read-only",
    busy: "another program is using the file",
    full: "the disk is full",
    longName: "the name is too long",
    loop: "links point at each other",
    unknown: "unknown reason",
  },
  notText:
    "{{name}} is not a text file, or its encoding cannot be told; save it as UTF-8 (in Excel: “CSV UTF-8 (Comma delimited)”) and try again",
  textDamaged:
    "{{name}}, line {{line}}: the text is damaged (�) and cannot be read; export it again from its source, as UTF-8",
  controlCharacter:
    "{{name}}, line {{line}} has an invisible control character (U+{{code}}); delete it and try again",
};
