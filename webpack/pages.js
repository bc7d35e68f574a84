const { join } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { contentSecurity } = require("./contentSecurity");
const { CDN, officeUrl } = require("./officeLibrary");

/** Every page: its name, the folder of its template, its entry, and whether it has office.js. */
const PAGES = [
  { name: "taskpane", folder: "addin", entry: "taskpane", office: true },
  { name: "commands", folder: "commands", entry: "commands", office: true },
  { name: "message", folder: "commands", entry: "message", office: false },
  { name: "index", folder: "workbench", entry: "workbench", office: false },
  { name: "support", folder: "support", entry: "support", office: false },
];

/**
 * The pages of a build.
 *
 * @param development without a policy: what watches and maps sources makes code from texts
 * @param offline with office.js from beside the page instead of from Microsoft's servers
 */
const pages = ({ development, offline }) =>
  PAGES.map(({ name, folder, entry, office }) => {
    const officeScript = offline ? officeUrl : CDN;
    return new HtmlPlugin({
      filename: `${name}.html`,
      template: join(__dirname, "../src", folder, `${name}.html`),
      chunks: [entry],
      scriptLoading: "defer",
      officeScript,
      policy: development ? "" : contentSecurity(office ? officeScript : undefined),
    });
  });

module.exports = { PAGES, pages };
