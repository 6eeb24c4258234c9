/** The page that somebody typed; undefined: it is none, or the document has fewer. */
export function parsePage(typed: string, pages: number | null): number | undefined {
  if (!/^[1-9]\d{0,4}$/.test(typed.trim())) return undefined
  const page = Number(typed.trim())
  return page <= (pages ?? page) ? page : undefined
}

/** Where a key leads within a document; undefined: it is no key of the viewer. */
export function pageForKey(key: string, page: number, pages: number | null): number | undefined {
  const last = pages ?? Number.POSITIVE_INFINITY
  if (key === 'ArrowRight' || key === 'PageDown') return Math.min(page + 1, last)
  if (key === 'ArrowLeft' || key === 'PageUp') return Math.max(page - 1, 1)
  if (key === 'Home') return 1
  return key === 'End' ? (pages ?? undefined) : undefined
}
