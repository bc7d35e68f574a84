import { chinese, english } from "./texts";
import { all, first, type XmlElement } from "./xmlTree";

/** The pages and buttons of the add-in as the unified manifest has them, and their texts in English by their place. */
export interface Ribbon {
  readonly runtimes: readonly object[];
  readonly ribbons: readonly object[];
  readonly english: Readonly<Record<string, string>>;
}

/** What texts and addresses of a manifest are called by. */
class Resources {
  private readonly byId: ReadonlyMap<string, XmlElement>;

  constructor(app: XmlElement) {
    const lists = first(app, "Resources").children;
    this.byId = new Map(lists.flatMap(({ children }) => children.map((each) => [each.attributes.id!, each])));
  }

  of({ attributes }: XmlElement): XmlElement {
    return this.byId.get(attributes.resid!)!;
  }

  value(element: XmlElement): string {
    return chinese(this.of(element));
  }

  english(element: XmlElement): string {
    return english(this.of(element));
  }
}

export function ribbonOf(app: XmlElement): Ribbon {
  const resources = new Resources(app);
  const group = first(app, "Group");
  const controls = all(group, "Control");
  const place = "extensions[0].ribbons[0].tabs[0].groups[0]";
  const texts = controls.flatMap((control, at) => [
    [`${place}.controls[${at}].label`, resources.english(child(control, "Label"))],
    [
      `${place}.controls[${at}].supertip.title`,
      resources.english(first(child(control, "Supertip"), "Title")),
    ],
    [
      `${place}.controls[${at}].supertip.description`,
      resources.english(first(child(control, "Supertip"), "Description")),
    ],
  ]);
  return {
    runtimes: runtimesOf(app, controls, resources),
    ribbons: [
      {
        contexts: ["default"],
        tabs: [
          {
            builtInTabId: first(app, "OfficeTab").attributes.id!,
            groups: [
              {
                id: group.attributes.id!,
                label: resources.value(child(group, "Label")),
                icons: iconsOf(group, resources),
                controls: controls.map((control) => buttonOf(control, resources)),
              },
            ],
          },
        ],
      },
    ],
    english: { [`${place}.label`]: resources.english(child(group, "Label")), ...Object.fromEntries(texts) },
  };
}

/** A page for the pane, and one for what buttons do without it. */
function runtimesOf(app: XmlElement, controls: readonly XmlElement[], resources: Resources): object[] {
  const shows = controls.filter((control) => all(control, "TaskpaneId").length > 0);
  const runs = controls.filter((control) => all(control, "FunctionName").length > 0);
  const page = (element: XmlElement): object => ({ page: resources.value(element) });
  return [
    {
      ...{ id: "pane", type: "general", lifetime: "short" },
      code: page(all(first(app, "Group"), "SourceLocation")[0]!),
      actions: shows.map((control) => ({
        id: actionOf(control),
        type: "openPage",
        view: first(control, "TaskpaneId").text,
      })),
    },
    {
      ...{ id: "commands", type: "general", lifetime: "short" },
      code: page(first(app, "FunctionFile")),
      actions: runs.map((control) => ({ id: actionOf(control), type: "executeFunction" })),
    },
  ];
}

/** What a button does: the name of the function, or of the pane. */
function actionOf(control: XmlElement): string {
  return (all(control, "FunctionName")[0] ?? first(control, "TaskpaneId")).text;
}

function buttonOf(control: XmlElement, resources: Resources): object {
  const tip = child(control, "Supertip");
  return {
    ...{ id: control.attributes.id!, type: "button", label: resources.value(child(control, "Label")) },
    icons: iconsOf(control, resources),
    supertip: {
      title: resources.value(first(tip, "Title")),
      description: resources.value(first(tip, "Description")),
    },
    actionId: actionOf(control),
  };
}

/** Sizes of icons: the schema takes three, and these have to be there. */
const SIZES: readonly number[] = [16, 32, 80];

function iconsOf(element: XmlElement, resources: Resources): { size: number; url: string }[] {
  return child(element, "Icon")
    .children.map((image) => ({ size: Number(image.attributes.size), url: resources.value(image) }))
    .filter(({ size }) => SIZES.includes(size));
}

const child = (element: XmlElement, name: string): XmlElement =>
  element.children.find((each) => each.name === name)!;
