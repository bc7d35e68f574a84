/** An element with a text in it, and a class that says how it looks. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = "",
  look?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (look) made.className = look;
  return made;
}

/** Puts elements into another, in place of what is there. */
export function fill(into: HTMLElement, children: readonly HTMLElement[]): void {
  into.replaceChildren(...children);
}
