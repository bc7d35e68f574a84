import { startExcel } from "../emulator/startExcel";
export type P = (c: Excel.RequestContext, s: Excel.Worksheet) => Promise<unknown>;
export async function probe(list: Record<string, P>): Promise<void> {
  let out = "";
  for (const [name, p] of Object.entries(list)) {
    startExcel();
    let r: string;
    try {
      r = JSON.stringify(await Excel.run(async (c) => { const s = c.workbook.worksheets.getActiveWorksheet(); return p(c, s); }));
    } catch (e) { const x = e as { code?: string; message: string }; r = `!! ${x.code ?? ""} ${x.message}`.slice(0, 220); }
    out += `${name}: ${r}\n`;
  }
  require("fs").writeFileSync("/tmp/probe.out", out);
}
export async function get<T extends OfficeExtension.ClientObject>(c: Excel.RequestContext, o: T, p: string): Promise<any> {
  (o as any).load(p); await c.sync(); 
  if ((o as any).isNullObject) return "null-object";
  const names = p.split(",").map((n) => n.trim());
  const of = (n: string) => n.split("/").reduce((x: any, k) => x[k], o as any);
  return names.length === 1 ? of(names[0]!) : names.map(of);
}
