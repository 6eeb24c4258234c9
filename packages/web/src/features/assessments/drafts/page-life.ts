const lockPrefix = 'undagi.page/'

/** This page, from opening to closing or reload. Not a secret: only different from the other open pages. */
export const thisPage: string = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`

/** Holds a lock as long as the page is open, so that other pages can tell. */
export function announcePage(): void {
  // absent on plain http within an office network; closed and open pages then look alike
  void navigator.locks?.request(lockPrefix + thisPage, () => new Promise(() => {}))
}

/** The other pages of this browser that are still open. */
export async function otherLivingPages(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? []
  const pages = held.flatMap(({ name }) =>
    name?.startsWith(lockPrefix) ? [name.slice(lockPrefix.length)] : [],
  )
  return new Set(pages.filter((page) => page !== thisPage))
}
