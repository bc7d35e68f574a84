import { languageOfLocale, LOCALE } from "../i18n/locale";
import { type ParticularsOf, said } from "../i18n/said";
import type { SentenceKey } from "../i18n/sentences";
import { inWords } from "../i18n/words";
import { manifestAt } from "../serving/manifest";
import { checked } from "./checked";
import { element, fill } from "./elements";

const language = languageOfLocale(new URLSearchParams(location.search).get("lang") ?? navigator.language);
const MANIFEST = "manifest.xml";

function say<K extends SentenceKey>(key: K, ...particulars: ParticularsOf<K>): string {
  return inWords(language, said(key, ...particulars));
}

/** The folder that this page stands in: where the add-in is to be loaded from. */
const place = new URL("./", location.href).href;

/** The manifest for this server, as a file to save; or why there is none. */
async function manifestLink(): Promise<HTMLElement> {
  try {
    const answer = await fetch(MANIFEST, { cache: "no-cache" });
    if (!answer.ok) throw new Error(String(answer.status));
    const blob = new Blob([manifestAt(await answer.text(), place)], { type: "application/xml" });
    const link = element("a", say("support.manifest.download", { file: MANIFEST }), "button");
    link.href = URL.createObjectURL(blob);
    link.download = MANIFEST;
    return link;
  } catch {
    return element("p", say("support.manifest.failed"), "bad");
  }
}

function withLink(before: string, text: string, href: string): HTMLElement {
  const paragraph = element("p", before);
  const link = element("a", text);
  link.href = href;
  paragraph.append(" ", link);
  return paragraph;
}

async function show(): Promise<void> {
  document.documentElement.lang = LOCALE[language];
  document.title = say("support.title");
  const server = element("section");
  const manifest = element("section");
  const isSecure = location.protocol === "https:";
  fill(server, [
    element("h2", say("support.server.title")),
    element("p", say("support.server.address", { place })),
    element(
      "p",
      say(isSecure ? "support.server.secure" : "support.server.insecure"),
      isSecure ? "good" : "bad",
    ),
  ]);
  const text = element("p", say("support.manifest.text"));
  fill(manifest, [element("h2", say("support.manifest.title")), text]);
  fill(document.getElementById("root")!, [
    element("h1", say("support.title")),
    element("p", say("support.lead")),
    server,
    manifest,
    installing(),
    helping(),
  ]);
  const checking = element("p", say("support.server.checking"));
  server.append(checking);
  // Excel takes no manifest of another kind of address
  manifest.append(isSecure ? await manifestLink() : element("p", say("support.manifest.insecure"), "bad"));
  checking.replaceWith(...(await checked(language)));
}

function installing(): HTMLElement {
  const ways = element("ul");
  fill(ways, [
    element("li", say("support.install.share")),
    element("li", say("support.install.center")),
    element("li", say("support.install.mac")),
    element("li", say("support.install.web")),
  ]);
  const section = element("section");
  fill(section, [
    element("h2", say("support.install.title")),
    ways,
    withLink(say("support.install.without"), say("support.install.workbench"), "index.html"),
    element("p", say("support.install.guide")),
  ]);
  return section;
}

function helping(): HTMLElement {
  const section = element("section");
  fill(section, [
    element("h2", say("support.help.title")),
    element("p", say("support.help.first")),
    element("p", say("support.help.report")),
    withLink(say("support.help.terms"), "NOTICE.txt", "NOTICE.txt"),
    element("p", say("support.help.microsoft")),
  ]);
  return section;
}

void show();
