/** Brings an element into view by scrolling its panel, never the page: a page that jumps loses the reader's place. */
export function scrollWithin(element: Element | null | undefined): void {
  const panel = element?.closest("[data-scroll-panel]");
  if (!element || !panel) return;
  const below = element.getBoundingClientRect().bottom - panel.getBoundingClientRect().bottom;
  const above = element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  if (above < 0) panel.scrollTop += above;
  else if (below > 0) panel.scrollTop += Math.min(below, above);
}
