const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const PACKAGE = dirname(require.resolve("@microsoft/office-js/package.json"));
const { version } = require("@microsoft/office-js/package.json");

/** Where Microsoft wants add-ins to load office.js from. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where it stands beside the pages of an offline build; a folder of its own for each version, which may be kept for good. */
const FOLDER = `office/${version}`;

/**
 * The files of office.js that Excel can ask for: what its loader names for Excel and for every language. The loader says
 * itself which those are, so that another version of it brings its own.
 *
 * @returns paths within Microsoft's package
 */
function officeFiles() {
  const loader = readFileSync(join(PACKAGE, "dist/office.js"), "utf8");
  const excel = listed(loader, /HostSpecificFileVersionMap=\{.*?excel:\{(.*?)\}/);
  const versions = [...excel.matchAll(/(\w+):"([\d.]+)"/g)].map(([, platform, at]) => `${platform}-${at}`);
  const locales = [...listed(loader, /SupportedLocales=\{(.*?)\}/).matchAll(/"([\w-]+)":true/g)];
  return [
    "office.js",
    // asked for wherever the page is opened outside Office
    named(loader, "o15apptofilemappingtable.js"),
    // Excels on Windows that say 16.00 have no ExcelApi 1.13, and want a library of Microsoft's servers besides
    ...versions.map((each) => `excel-${each}.js`),
    named(loader, "telemetry/oteljs_agave.js"),
    "ariatelemetry/aria-web-telemetry.js",
    ...locales.map(([, locale]) => `${locale}/office_strings.js`),
  ].map((file) => `dist/${file}`);
}

function listed(loader, pattern) {
  const found = pattern.exec(loader)?.[1];
  if (!found) throw new Error(`office.js ${version} does not say which files it loads as it did: ${pattern}`);
  return found;
}

function named(loader, file) {
  if (!loader.includes(`"${file}"`)) throw new Error(`office.js ${version} does not name ${file} any more`);
  return file;
}

/** What is copied for an offline build: those files as they are, and their terms beside them. */
const officePatterns = () =>
  [...officeFiles(), "LICENSE.md"].map((file) => ({
    from: join(PACKAGE, file),
    // servers know what a .txt is
    to: `${FOLDER}/${file.replace(/^dist\//, "").replace(/\.md$/, ".txt")}`,
    // Microsoft's terms: unmodified
    info: { minimized: true },
  }));

module.exports = { CDN, officeFiles, officePatterns, officeUrl: `${FOLDER}/office.js`, version };
