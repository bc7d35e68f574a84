/** Shows what a ribbon button has to say: it has no pane of its own to say it in. */
document.getElementById("message")!.textContent = new URLSearchParams(location.search).get("text");
