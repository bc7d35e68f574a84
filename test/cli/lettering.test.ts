import { mkdirSync, writeFileSync } from "node:fs";
import { lettering } from "../../src/cli/bulletin/lettering";
import { rasterise } from "../../src/cli/bulletin/rasterise";
import { drawBars } from "../../src/documents/charts/barChart";
import { temporaryFolder } from "./runCli";

const file = temporaryFolder();
const scene = drawBars({ title: "任务", legend: [], bars: [], most: 0, unit: "" });

describe("pictures of the command line", () => {
  it("are lettered in the best font that knows Chinese, wherever it lies", async () => {
    mkdirSync(file("fonts/deep"), { recursive: true });
    writeFileSync(file("fonts/deep/wqy-zenhei.ttc"), "third");
    writeFileSync(file("fonts/arial.ttf"), "none");
    expect(Buffer.from((await lettering([file("fonts")]))!).toString()).toBe("third");
    writeFileSync(file("fonts/SIMSUN.TTC"), "first");
    expect(Buffer.from((await lettering([file("nowhere"), file("fonts")]))!).toString()).toBe("first");
  });

  it("are not made where there is none", async () => {
    expect(await lettering([file("nowhere")])).toBeUndefined();
  });

  it("are PNG files, three times as fine as the drawing", async () => {
    await rasterise(scene);
    const png = await rasterise(scene);
    if (!(await lettering())) return expect(png).toBeUndefined();
    const bytes = Buffer.from(png!);
    expect([bytes.toString("latin1", 1, 4), bytes.readUInt32BE(16)]).toEqual(["PNG", scene.width * 3]);
  });
});
