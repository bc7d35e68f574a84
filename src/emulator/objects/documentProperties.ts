import { type Host, hostType, type HostType } from "../protocol/host";

/** @source Excel.DocumentProperties: both are what the file says; `lastAuthor` can only be read */
export const documentPropertiesType: HostType<Host> = hostType({
  name: "DocumentProperties",
  scalars: {
    Author: {
      get: ({ workbook }) => workbook.author,
      set: ({ workbook }, value) => (workbook.author = String(value)),
    },
    LastAuthor: { get: ({ workbook }) => workbook.lastAuthor },
  },
});
