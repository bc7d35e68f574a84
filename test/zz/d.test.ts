import { get, probe, P } from "./run";
import { told, rest } from "../../src/excel/conformance/asking";
const code = async (c: any) => { try { await c.sync(); return "none"; } catch (e) { return (e as any).code; } };
const list: Record<string, P> = {
 "det": async (c, s) => { const h: any[]=[]; s.onChanged.add(async (a)=>{h.push([a.details, a.address]); await Excel.run(async (cc)=>{ const r=a.getRange(cc).load("address"); await cc.sync(); h.push(r.address); });}); await c.sync(); s.getRange("A1").values=[[3]]; await c.sync(); s.getRange("A1:B1").values=[[1,2]]; await c.sync(); await rest(100); return h; },
 "enable": async (c, s) => { const h: any[]=[]; s.onChanged.add(async (a)=>{h.push(a.address);}); await c.sync(); c.runtime.enableEvents=false; s.getRange("A1").values=[[3]]; await c.sync(); c.runtime.enableEvents=true; s.getRange("A2").values=[[3]]; await c.sync(); await rest(50); c.runtime.load("enableEvents"); await c.sync(); return [h,c.runtime.enableEvents]; },
 "fmt": async (c, s) => told(c, s.onFormatChanged, ()=> { s.getRange("A1:B2").format.fill.color="red"; }, 100),
 "names": async (c, s) => told(c, c.workbook.worksheets.onNameChanged, ()=> { s.name="zz"; }, 100),
 "vis": async (c, s) => { const b=c.workbook.worksheets.add("b"); await c.sync(); return told(c, b.onVisibilityChanged, ()=> { b.visibility="Hidden"; }, 100); },
 "prot": async (c, s) => told(c, s.onProtectionChanged, ()=> { s.protection.protect(); }, 100),
 "del": async (c, s) => { const b=c.workbook.worksheets.add("b"); await c.sync(); return told(c, c.workbook.worksheets.onDeleted, ()=> { b.delete(); }, 100); },
};
it("x", async () => probe(list), 60000);
