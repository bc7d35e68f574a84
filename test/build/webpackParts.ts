import { createRequire } from "node:module";

const load = createRequire(__filename);

/** What of the build is looked at apart from it; it is plain JavaScript, as webpack's own settings are. */
export const { contentSecurity } = load("../../webpack/contentSecurity.js") as {
  contentSecurity: (office?: string) => string;
};

export const { PAGES } = load("../../webpack/pages.js") as {
  PAGES: readonly { readonly name: string; readonly office: boolean }[];
};

export const { CDN, officeFiles } = load("../../webpack/officeLibrary.js") as {
  CDN: string;
  /** paths within Microsoft's package */
  officeFiles: () => string[];
};

/** Files of office.js of an offline build: where they come from and, within the build, where they go. */
export const { officePatterns } = load("../../webpack/officeLibrary.js") as {
  officePatterns: () => { readonly from: string; readonly to: string }[];
};
