const said = new URLSearchParams(location.search);
document.documentElement.lang = said.get("lang") ?? "";
document.title = said.get("title") ?? "";
/** Shows what a ribbon button has to say: it has no pane of its own to say it in. */
document.getElementById("message")!.textContent = said.get("text");
export {};
