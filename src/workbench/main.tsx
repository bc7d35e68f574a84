import { createRoot } from "react-dom/client";
import { startLanguage } from "../i18n/start";
import { Workbench } from "./Workbench";

// as its address says, or else the browser
const asked = new URLSearchParams(location.search).get("lang");
startLanguage(asked ?? navigator.language, "workbench.title");
createRoot(document.getElementById("root")!).render(<Workbench />);
