import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { manifestAt } from "../../src/serving/manifest";

const xml = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
/** Every address in a manifest. */
const urlsIn = (manifest: string): string[] =>
  [...manifest.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, url]) =>
    url!.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code))),
  );

describe("the manifest for a server", () => {
  it("is made of the manifest of this add-in alone", () => {
    for (const other of [
      "<!doctype html><title>登录</title>",
      xml.replaceAll("localhost:3000", "server.local"),
    ])
      expect(() => manifestAt(other, "https://server.local/")).toThrow(/^读到的不是指标簿的清单/);
  });

  it("stays XML whatever a folder is called", () => {
    for (const folder of ["$'", "$&", "$$", "$`", "x$'y", "a'b", "a&b"]) {
      const made = manifestAt(xml, `https://server.local/${folder}/`);
      expect([folder, XMLValidator.validate(made)]).toEqual([folder, true]);
      expect(new Set(urlsIn(made).map((url) => new URL(url).pathname.split("/")[1])).size).toBe(1);
    }
  });

  it("has every page and picture in the folder that is named, wherever that is", () => {
    const folders = fc.array(fc.stringMatching(/^[a-z0-9&~$'`-]{1,8}$/), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.domain(),
        fc.option(fc.integer({ min: 1, max: 65_535 })),
        folders,
        (host, port, path) => {
          const place = new URL(
            `https://${host}${port ? `:${port}` : ""}/${path.map((each) => `${each}/`).join("")}`,
          );
          const made = urlsIn(manifestAt(xml, place.href));
          expect(made).toHaveLength(urlsIn(xml).length);
          for (const [at, url] of made.entries()) {
            const home = urlsIn(xml)[at]!.slice("https://localhost:3000/".length);
            expect(new URL(url).href).toBe(new URL(home, place).href);
          }
        },
      ),
    );
  });

  it("takes a folder with its last stroke or without", () => {
    expect(manifestAt(xml, " https://server.local/zhibiao ")).toBe(
      manifestAt(xml, "https://server.local/zhibiao/"),
    );
  });

  it.each([
    ["", "“”不是网址，请写成 https://服务器/目录/"],
    ["server.local/zhibiao", "“server.local/zhibiao”不是网址，请写成 https://服务器/目录/"],
    [
      "http://server.local/",
      "“http://server.local/”不是 https 地址，Excel 只从 https 地址加载；请为服务器配置证书，改用 https 地址",
    ],
    [
      "https://admin:secret@server.local/",
      "网址 server.local 中带有用户名或密码，清单会让每个人看到；请去掉后再试",
    ],
    [
      "https://server.local/?a=1",
      "网址“https://server.local/?a=1”带有 ? 或 # 后面的内容；请只写到目录，如 https://服务器/目录/",
    ],
    [
      "https://server.local/taskpane.html",
      "网址“https://server.local/taskpane.html”是一个文件；请只写到目录，如 https://服务器/目录/",
    ],
    ["https://server.local/?", "网址“https://server.local/?”带有 ? 或 # 后面的内容"],
    ["https://server.local/#", "网址“https://server.local/#”带有 ? 或 # 后面的内容"],
  ])("refuses “%s” in one sentence", (place, sentence) => {
    expect(() => manifestAt(xml, place)).toThrow(sentence);
  });
});
