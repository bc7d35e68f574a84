import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import { loadSystem } from "../../src/formula/loadSystem";
import type { Normalisation } from "../../src/system/schema";
import { startExcel } from "../emulator/startExcel";

const METHODS: readonly Normalisation[] = [
  { method: "efficacy" },
  { method: "efficacy", floor: 0.5 },
  { method: "exponential" },
  { method: "linear" },
  { method: "completion", target: 40 },
  { method: "completion", target: 30, cap: 1.5 },
  { method: "interval", zeroBelow: -5, fullFrom: 10, fullTo: 20, zeroAbove: 60 },
  {
    method: "tiers",
    tiers: [
      { from: 10, share: 0.5 },
      { from: 30, share: 0.9 },
      { from: 50, share: 1 },
    ],
  },
];

/** One indicator for each method and direction, all over the same quantity. */
const system = loadSystem({
  ...shippedSystem({ example: false }),
  fullMark: METHODS.length * 2,
  indicators: METHODS.flatMap((normalisation, i) =>
    (["more", "less"] as const).map((direction, j) => ({
      no: 2 * i + j + 1,
      code: `m${i}_${direction}`,
      name: `${normalisation.method} ${direction}`,
      group: "common",
      points: 1,
      lead: ["县统计局"],
      source: "",
      components: [
        {
          id: "level",
          name: "水平",
          share: 1,
          formula: "gdp",
          unit: "亿元",
          direction,
          normalisation,
          ...(["efficacy", "exponential", "linear"].includes(normalisation.method)
            ? { goalposts: direction === "more" ? { low: 10, high: 60 } : { low: 60, high: 10 } }
            : {}),
        },
      ],
    })),
  ),
  constraints: [],
});

it.each([-10, 10, 12.5, 33, 47, 200])(
  "every method scores %d as its live formula on the sheet does",
  async (value) => {
    const host = startExcel();
    const open = { ...system, quantities: system.quantities.map(({ min: _, ...quantity }) => quantity) };
    await generateWorkbook(open);
    await fillEntries([{ key: "gdp", lag: 0, value, source: "test" }]);
    const { card } = await scoreWorkbook();
    host.upToDate();
    const sheet = host.workbook.sheet("指标体系")!;
    const live = METHODS.flatMap((_, i) => [
      sheet.cell(3 + 2 * i, 15)!.value,
      sheet.cell(4 + 2 * i, 15)!.value,
    ]);
    const scored = card.indicators.map(({ components }) => components[0]!.normalised);
    live.forEach((share, i) => expect(share).toBeCloseTo(scored[i]!, 12));
    expect(card.indicators.map(({ status }) => status)).toEqual(card.indicators.map(() => "scored"));
  },
);

it("asks for goalposts only where a method has them", async () => {
  startExcel();
  await generateWorkbook(
    loadSystem({
      ...system,
      indicators: system.indicators.map((indicator) => ({
        ...indicator,
        components: indicator.components.map(({ goalposts: _, ...component }) => component),
      })),
    }),
  );
  await fillEntries([{ key: "gdp", lag: 0, value: 33, source: "test" }]);
  const { card } = await scoreWorkbook();
  const open = card.indicators
    .filter(({ status }) => status === "no-goalposts")
    .map(({ name }) => name.split(" ")[0]);
  expect(new Set(open)).toEqual(new Set(["efficacy", "exponential", "linear"]));
  expect(
    (await validateEntries({ report: false })).findings.filter(({ rule }) => rule === "goalposts"),
  ).toEqual([]);
});
