/** The `<link>` of a style that did not arrive goes, or it would stand for a style that is there: see build/retry-lost-styles. */
export function forgetLostStyles(): void {
  // such an error is told to the element alone; it can be heard on the way down to it
  document.addEventListener('error', ({ target }) => forget(target), { capture: true })
}

function forget(target: EventTarget | null): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove()
}
