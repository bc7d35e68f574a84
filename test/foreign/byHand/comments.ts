import { DECLARATION, type HandMade, MAIN, spreadsheetType } from "./draft";
import { partsOf } from "./plainParts";

const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";
const PERSON = "{11111111-2222-3333-4444-555555555555}";
const FIRST = "{AAAAAAAA-0000-4000-8000-000000000001}";
const REPLY = "{AAAAAAAA-0000-4000-8000-000000000002}";

const COMMENTS =
  `<comments xmlns="${MAIN}"><authors><author>tc=${FIRST}</author></authors><commentList>` +
  `<comment ref="B2" authorId="0" shapeId="0"><text><t>[线程批注]</t></text></comment></commentList></comments>`;

const THREADS =
  `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2020-01-20T08:00:00.00" personId="${PERSON}" id="${FIRST}"><text>请核对</text></threadedComment>` +
  `<threadedComment ref="B2" dT="2020-01-20T09:00:00.00" personId="${PERSON}" id="${REPLY}" parentId="${FIRST}"><text>已核对</text></threadedComment></ThreadedComments>`;

const PERSONS = `<personList xmlns="${THREADED}"><person displayName="县统计局" id="${PERSON}" userId="tjj" providerId="None"/></personList>`;

/** What Excel shows of a comment where it knows no threads. @param row @param column counted from 0 */
function noteShape(row: number, column: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
    '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:fill color2="#ffffe1"/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape></xml>`
  );
}

/** Comments with replies, the people who wrote them, and what older programs see of them. */
export const comments: readonly HandMade[] = [
  {
    name: "threaded-comments",
    parts: partsOf({
      tail: '<legacyDrawing r:id="rId1"/>',
      sheetRelations: [
        { id: "rId1", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        { id: "rId2", type: "comments", target: "../comments1.xml" },
        {
          id: "rId3",
          type: `${MICROSOFT}/threadedComment`,
          target: "../threadedComments/threadedComment1.xml",
        },
      ],
      workbookRelations: [{ id: "rId9", type: `${MICROSOFT}/person`, target: "persons/person.xml" }],
      parts: {
        "xl/comments1.xml": DECLARATION + COMMENTS,
        "xl/threadedComments/threadedComment1.xml": DECLARATION + THREADS,
        "xl/persons/person.xml": DECLARATION + PERSONS,
        "xl/drawings/vmlDrawing1.vml": noteShape(1, 1),
      },
      extensions: { vml: "application/vnd.openxmlformats-officedocument.vmlDrawing" },
      types: {
        "xl/comments1.xml": spreadsheetType("comments"),
        "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
        "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
      },
    }),
  },
];
