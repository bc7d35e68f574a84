import type { CaseGroup } from "../case";

const XML = "<r xmlns='urn:x-conformance'><a>1</a></r>";

/** Whatever is added to the workbook is taken away again. */
export const keptInFile: CaseGroup = {
  en: "Settings, properties and XML of a workbook",
  zh: "工作簿的设置、属性与 XML",
  cases: [
    {
      id: "setting-kept",
      en: "A setting that is added again has its new value; one that is deleted is a null object.",
      zh: "再次添加的设置取新值；删除后的设置为空对象。",
      source: "Excel.SettingCollection.add, Setting.delete",
      since: "1.4",
      run: async ({ context, freeName }) => {
        const { settings } = context.workbook;
        const key = freeName("setting");
        settings.add(key, [1, "二"]);
        settings.add(key, { a: true });
        const kept = settings.getItem(key);
        kept.load("value");
        await context.sync();
        const value = kept.value as { a: boolean };
        kept.delete();
        const gone = settings.getItemOrNullObject(key);
        await context.sync();
        return [value, gone.isNullObject];
      },
      expected: [{ a: true }, true],
    },
    {
      id: "custom-property-kept",
      en: "A custom property is found without regard to case, and has the type of its value.",
      zh: "自定义属性不区分大小写，类型随其值而定。",
      source: "Excel.CustomPropertyCollection.add, getItem; CustomProperty.type",
      since: "1.7",
      run: async ({ context, freeName }) => {
        const { custom } = context.workbook.properties;
        const key = freeName("Property");
        custom.add(key, "Hello");
        custom.add(key.toUpperCase(), true);
        const kept = custom.getItem(key.toLowerCase());
        kept.load("value, type");
        await context.sync();
        const said = [kept.value as boolean, kept.type];
        kept.delete();
        const gone = custom.getItemOrNullObject(key);
        await context.sync();
        return [...said, gone.isNullObject];
      },
      expected: [true, "Boolean", true],
    },
    {
      id: "sheet-property-kept",
      en: "A property of a sheet overwrites that with the same key.",
      zh: "工作表的同名自定义属性会被覆盖。",
      source: "Excel.WorksheetCustomPropertyCollection.add",
      since: "1.12",
      run: async ({ context, sheet }) => {
        sheet.customProperties.add("Key", "1");
        sheet.customProperties.add("KEY", "2");
        const [kept, count] = [sheet.customProperties.getItem("key"), sheet.customProperties.getCount()];
        kept.load("value");
        await context.sync();
        return [kept.value, count.value];
      },
      expected: ["2", 1],
    },
    {
      id: "custom-xml-kept",
      en: "A custom XML part is found by its namespace, rewritten and deleted.",
      zh: "自定义 XML 部件可按命名空间查找、改写和删除。",
      source: "Excel.CustomXmlPartCollection.getByNamespace; CustomXmlPart.setXml, delete",
      since: "1.5",
      run: async ({ context }) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add(XML);
        part.load("id, namespaceUri");
        const only = customXmlParts.getByNamespace("urn:x-conformance").getOnlyItem();
        only.load("id");
        await context.sync();
        const [isSame, { namespaceUri }] = [only.id === part.id, part];
        part.setXml(XML.replace("1", "2"));
        const xml = part.getXml();
        await context.sync();
        part.delete();
        const gone = customXmlParts.getItemOrNullObject(part.id);
        await context.sync();
        return [isSame, namespaceUri, xml.value.includes("<a>2</a>"), gone.isNullObject];
      },
      expected: [true, "urn:x-conformance", true, true],
    },
  ],
};
