import { strFromU8, unzipSync } from "fflate";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";

const REVIEW = "http://schemas.contoso.com/review/1.0";
const XML = `<Reviewers xmlns='${REVIEW}'><Reviewer>甲 &amp; 乙</Reviewer></Reviewers>`;

const parts = <Result>(
  work: (parts: Excel.CustomXmlPartCollection, sync: () => Promise<void>) => Promise<Result>,
): Promise<Result> => Excel.run((context) => work(context.workbook.customXmlParts, () => context.sync()));

describe("custom XML parts", () => {
  it("are found by id and by namespace, after the workbook was a file too", async () => {
    const host = startExcel();
    const id = await parts(async (all, sync) => {
      const part = all.add(XML).load("id, namespaceUri");
      all.add("<other/>");
      await sync();
      expect(part.namespaceUri).toBe(REVIEW);
      return part.id;
    });
    await reopened(host);
    const read = await parts(async (all, sync) => {
      const [xml, scoped] = [all.getItem(id).getXml(), all.getByNamespace(REVIEW)];
      const only = scoped.getOnlyItem().load("id");
      const none = all.getByNamespace("urn:none");
      const counts = [all.getCount(), scoped.getCount(), none.getCount()];
      const absent = none.getOnlyItemOrNullObject();
      await sync();
      return [xml.value, only.id === id, ...counts.map(({ value }) => value), absent.isNullObject];
    });
    expect(read).toEqual([XML, true, 2, 1, 0, true]);
  });

  it("are rewritten and deleted in a file, with what belongs to them", async () => {
    const first = startExcel();
    await parts(async (all, sync) => {
      all.add(XML);
      all.add("<other/>");
      await sync();
    });
    const host = await reopened(first);
    await parts(async (all, sync) => {
      all.load("items/id");
      await sync();
      all.items[0]!.setXml("<changed/>");
      all.items[1]!.delete();
      await sync();
    });
    const files = unzipSync(await saveWorkbook(host.workbook));
    const own = Object.keys(files).filter((name) => name.startsWith("customXml/"));
    expect(own).toHaveLength(3);
    expect(strFromU8(files["customXml/item1.xml"]!)).toContain("<changed/>");
    expect(strFromU8(files["[Content_Types].xml"]!)).not.toContain("itemProps2");
  });

  it.each(["", "text", "<a><b></a>"])("take nothing that is no XML: %j", async (xml) => {
    startExcel();
    const code = await codeOf(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("of a namespace are not the only one where there are two", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(XML);
      customXmlParts.add(XML);
      customXmlParts.getByNamespace(REVIEW).getOnlyItem().load("id");
      await context.sync();
    });
    expect(code).toBe("GeneralException");
  });
});
