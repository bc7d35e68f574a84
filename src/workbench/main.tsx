import { createRoot } from "react-dom/client";
import { startLanguage } from "../i18n/start";
import { Workbench } from "./Workbench";

// the language that the address of the page names, or else that of the browser
const asked = new URLSearchParams(location.search).get("lang");
startLanguage(asked ?? navigator.language, "workbench.title");
createRoot(document.getElementById("root")!).render(<Workbench />);
