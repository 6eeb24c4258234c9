/** What this tab keeps until the set-up is done; a browser that refuses storage still sets up, it only forgets at a reload. */
type Kept = 'code' | 'draft'

const keyOf = (kept: Kept) => `undagi.setup.${kept}`

export function readKept(kept: Kept): string | null {
  try {
    return sessionStorage.getItem(keyOf(kept))
  } catch {
    return null
  }
}

export function keep(kept: Kept, value: string): void {
  try {
    sessionStorage.setItem(keyOf(kept), value)
  } catch {
    // full or forbidden: it holds as long as the page is open
  }
}

export function forgetKept(): void {
  try {
    for (const kept of ['code', 'draft'] as const) sessionStorage.removeItem(keyOf(kept))
  } catch {
    // then there is nothing to forget either
  }
}
