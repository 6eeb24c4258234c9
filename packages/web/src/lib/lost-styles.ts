/**
 * A style that did not arrive is asked for again with the page that needs it. Vite takes a `<link>` that stands in the document for
 * loaded, also when its line broke: the page would come without its style from then on.
 */
export function forgetLostStyles(): void {
  // whether a file arrived is told to its own element alone, on the way down to it
  document.addEventListener('error', ({ target }) => forget(target), { capture: true })
}

function forget(target: EventTarget | null): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove()
}
