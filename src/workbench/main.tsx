import { createRoot } from "react-dom/client";
import { startLanguage } from "../i18n/start";
import { Workbench } from "./Workbench";

startLanguage("zh-CN");
createRoot(document.getElementById("root")!).render(<Workbench />);
