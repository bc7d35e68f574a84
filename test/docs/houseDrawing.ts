import house from "../../house.json";

const BEGIN = "<!-- house: npm run house -->";
const END = "<!-- end of house -->";

/** README with the drawing of the house as `house.json` has it, the highest floor first. */
export function withHouse(readme: string): string {
  const floors = Object.entries(house).reverse();
  const width = Math.max(...floors.map(([name]) => name.length)) + 3;
  const lines = floors.map(([name, { is }]) => `  ${`${name}/`.padEnd(width)}${is}`);
  const drawing = ["```", "src/", ...lines, "```"].join("\n");
  const [before, after] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  return `${readme.slice(0, before + BEGIN.length)}\n\n${drawing}\n\n${readme.slice(after)}`;
}
