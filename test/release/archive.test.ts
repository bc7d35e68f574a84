import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { archiveOf } from "../../release/archive";
import { saidOf } from "../../release/advisories";
import { changelogOf } from "../../release/changelog";
import { commitAt } from "../../release/commit";

const ROOT = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** of a commit: 2026-11-28, 15:00 in Greenwich */
const TIME = 1_795_878_000;

describe("the archive of a release", () => {
  const site = join(folder, "site");
  const made = (): Uint8Array => archiveOf(ROOT, site, "# Changes\n", TIME).bytes;
  beforeAll(() => {
    mkdirSync(join(site, "static"), { recursive: true });
    writeFileSync(join(site, "index.html"), "<!doctype html>");
    writeFileSync(join(site, "static/a.0123.js"), "1");
  });

  it("holds the pages, recipes for servers, documents, terms and changes, under one folder", () => {
    const paths = Object.keys(unzipSync(made()));
    const top = "indicator-workbook-1.0.0/";
    expect(paths.filter((path) => !path.startsWith(top))).toEqual([]);
    const within = paths.map((path) => path.slice(top.length));
    const list = Buffer.from(unzipSync(made())[`${top}packages.json`]!).toString();
    for (const name of ["react", "webpack", "@microsoft/office-js"])
      expect(list).toContain(`"name": "${name}"`);
    expect(within).toEqual(
      expect.arrayContaining([
        ...["site/index.html", "site/static/a.0123.js", "CHANGELOG.md", "packages.json", "NOTICE", "LICENSE"],
        ...["README.md", "安装说明.txt", "deploy/nginx/zhibiao.conf", "deploy/iis/web.config"],
      ]),
    );
  });

  it("dates its files by the commit, so that those of two versions differ wherever dates are kept", () => {
    const later = archiveOf(ROOT, site, "# Changes\n", TIME + 60).bytes;
    expect(Buffer.from(later).equals(made())).toBe(false);
    // of the first file: two bytes of time, two of day, as the format has them
    const header = Buffer.from(made());
    const [time, day] = [header.readUInt16LE(10), header.readUInt16LE(12)];
    expect([day >> 9, (day >> 5) & 15, day & 31, time >> 11, (time >> 5) & 63]).toEqual([46, 11, 28, 15, 0]);
  });

  it("is the same whenever, wherever and in whichever order its files were written", () => {
    const before = made();
    utimesSync(join(site, "index.html"), new Date(), new Date("2031-05-06"));
    rmSync(join(site, "static"), { recursive: true });
    mkdirSync(join(site, "static"));
    writeFileSync(join(site, "static/a.0123.js"), "1");
    const zone = process.env.TZ;
    process.env.TZ = "Asia/Shanghai";
    const after = made();
    process.env.TZ = zone;
    expect(Buffer.from(after).equals(before)).toBe(true);
  });
});

describe("the changes of each version", () => {
  const repository = join(folder, "repository");
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], {
      cwd: repository,
      encoding: "utf8",
    });
  /** A commit on a day; with a version, the one that gives it. */
  function commit(day: string, subject: string, version?: string): void {
    if (version) writeFileSync(join(repository, "package.json"), JSON.stringify({ version }, null, 2));
    writeFileSync(join(repository, "file"), subject);
    git("add", "-A");
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", subject], {
      cwd: repository,
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T10:00:00Z`, GIT_COMMITTER_DATE: `${day}T10:00:00Z` },
    });
  }

  it("are the commits up to the one that gave it its number, newest first, by day", () => {
    mkdirSync(repository);
    git("init", "-q");
    commit("2026-01-01", "The first", "0.1.0");
    commit("2026-01-02", "What comes with 1.0.0");
    commit("2026-01-02", "1.0.0", "1.0.0");
    commit("2026-01-03", "Made since then");
    expect(changelogOf(repository)).toBe(`# Changes

## 1.0.0

### 2026-01-03

- Made since then

### 2026-01-02

- 1.0.0
- What comes with 1.0.0

## 0.1.0

### 2026-01-01

- The first
`);
  });
});

describe("the commit that a release is made of", () => {
  it("is that of the folder itself, with what was changed since", () => {
    const repository = join(folder, "changed");
    mkdirSync(repository);
    const git = (...args: string[]): string =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], {
        cwd: repository,
        encoding: "utf8",
      });
    git("init", "-q");
    writeFileSync(join(repository, "file"), "1");
    git("add", "-A");
    git("commit", "-qm", "a");
    expect(commitAt(repository)).toEqual({ time: Number(git("log", "-1", "--format=%ct")), changed: [] });
    writeFileSync(join(repository, "file"), "2");
    writeFileSync(join(repository, ".env"), "secret");
    expect(commitAt(repository).changed).toEqual(["file", ".env"]);
  });

  it("is looked for in no repository around it", () => {
    const inner = join(folder, "changed/inner");
    mkdirSync(inner);
    for (const place of [inner, tmpdir()])
      expect(() => commitAt(place)).toThrow(/no git repository of its own/);
  });
});

describe("what the advisory service says", () => {
  it("is told, with each package that it knows something of", () => {
    const vulnerabilities = { lodash: { severity: "high", range: "<4.17.21" } };
    expect(saidOf(JSON.stringify({ vulnerabilities }))).toEqual({
      lines: ["lodash <4.17.21: high"],
      isKnown: true,
    });
    expect(saidOf(JSON.stringify({ vulnerabilities: {} }))).toEqual({
      lines: ["No advisory is known for what ships."],
      isKnown: false,
    });
  });

  it.each(["", "npm error audit endpoint returned an error", '{"message":"405 Method Not Allowed"}'])(
    "is not taken for well where it did not answer: %j",
    (answer) => expect(saidOf(answer).lines).toEqual([expect.stringMatching(/could not be reached/)]),
  );
});
