/** Makes an element with attributes and children; texts stay texts. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    made.setAttribute(key, value);
  });
  made.append(...children);
  return made;
}
