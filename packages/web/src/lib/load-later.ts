/** What the first screen does without; in the order in which the page came to know of it. */
const later = new Set<() => Promise<unknown>>()

/**
 * Fetches a part of the product once, when it is first asked for or when the line is idle; after a failure the next
 * call tries again. `const loadMenu = loadLater(() => import('./menu-parts.tsx'))`
 */
export function loadLater<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined
  const load = () => {
    part ??= fetchPart().catch((error: unknown) => {
      part = undefined
      throw error
    })
    return part
  }
  later.add(load)
  return load
}

/** One after another, so that what a person asks for meanwhile finds the line free. */
export async function loadAhead(): Promise<void> {
  // a line that is down now is asked again when the part is needed
  for (const load of later) await load().catch(() => undefined)
}
