import { existsSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { anchorsOf, type Page, pageOf, pages, ROOT, targetsIn } from "./markdown";

const all = pages();
const known = new Set(all.map(({ path }) => path));

/** Sites of offices whose pages were found by http. */
const PLAIN = ["tjj.hunan.gov.cn"];

/** What is wrong with a link within the repository; undefined for nothing. */
function faultOf(page: Page, target: string): string | undefined {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? page.path : relative(ROOT, join(ROOT, dirname(page.path), decodeURI(file)));
  if (path.startsWith("..")) return "leads out of the repository";
  if (!existsSync(join(ROOT, path))) return "leads nowhere";
  if (statSync(join(ROOT, path)).isDirectory()) return anchor ? "a folder has no headings" : undefined;
  if (path.endsWith(".md") && !known.has(path)) return "leads to a page that is not in the repository";
  if (anchor === undefined) return undefined;
  return anchorsOf(pageOf(path)).has(decodeURI(anchor)) ? undefined : "has no such heading";
}

describe("every page of the repository", () => {
  it.each(all.map((page) => [page.path, page] as const))(
    "%s leads to files and headings that are there",
    (_path, page) => {
      const within = targetsIn(page).filter((target) => !/^[a-z]+:/i.test(target));
      const faults = within.map((target) => [target, faultOf(page, target)]).filter(([, fault]) => fault);
      expect(faults).toEqual([]);
    },
  );

  it("leads outside by well-formed links, which are https but for a site that has nothing else", () => {
    const outside = all.flatMap((page) => targetsIn(page).filter((target) => /^[a-z]+:/i.test(target)));
    expect(outside.length).toBeGreaterThan(0);
    const faults = outside.filter((target) => {
      const { protocol, hostname, username } = new URL(target);
      const isPlain = protocol === "http:" && PLAIN.includes(hostname);
      return username !== "" || !hostname.includes(".") || (protocol !== "https:" && !isPlain);
    });
    expect(faults).toEqual([]);
  });
});

describe("the two READMEs", () => {
  const images = (path: string, language: string): string[] =>
    targetsIn(pageOf(path))
      .filter((target) => target.endsWith(".png"))
      .map((target) => target.replace(`-${language}.png`, ".png"));

  it("begin with a link to each other", () => {
    expect(targetsIn(pageOf("README.md"))[0]).toBe("README.zh.md");
    expect(targetsIn(pageOf("README.zh.md"))[0]).toBe("README.md");
  });

  it("show the same pictures, each in its own language", () => {
    expect(images("README.zh.md", "zh")).toEqual(images("README.md", "en"));
  });
});

describe("anchors go by GitHub's rule", () => {
  it.each([
    ["Methods over units (`scoring/relative/`)", "methods-over-units-scoringrelative"],
    ["一、从填报数到分项的值", "一从填报数到分项的值"],
    ["Two  blanks & a sign", "two--blanks--a-sign"],
    ["自查说了什么，怎么办", "自查说了什么怎么办"],
  ])("%s", (heading, anchor) => {
    const page: Page = { path: "", text: "", prose: `# ${heading}\n`, blocks: [] };
    expect([...anchorsOf(page)]).toEqual([anchor]);
  });

  it("numbers a heading that comes again", () => {
    const page: Page = { path: "", text: "", prose: "# 填\n\n## 填\n", blocks: [] };
    expect([...anchorsOf(page)]).toEqual(["填", "填-1"]);
  });
});
