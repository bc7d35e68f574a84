import { createRoot } from "react-dom/client";
import { openOthersBy } from "../app/openingOthers";
import { readReturnsBy } from "../app/returns/readingApart";
import { startLanguage } from "../i18n/start";
import { readPreferences } from "../taskpane/frame/preferences";
import { makeApart, openApart } from "../uploads/openApart";
import "./workbench.css";
import "./grid/grid.css";
import { Workbench } from "./Workbench";

openOthersBy({ open: openApart, make: () => Promise.resolve(makeApart()) });
readReturnsBy(async () => (await import("../uploads/startWorker")).readerInWorker());

// the language that the address of the page names, or else that of the browser
const asked = new URLSearchParams(location.search).get("lang");
startLanguage(asked ?? readPreferences().language ?? navigator.language);
createRoot(document.getElementById("root")!).render(<Workbench />);
