import type { TabledPage } from './on-table.ts'

interface Typed {
  readonly offerId: string
  readonly article: string
  readonly page: string
}

/** The place that was typed; undefined: the page is no number. */
export function placeFrom({ offerId, article, page }: Typed): TabledPage | undefined {
  const typed = page.trim()
  if (typed !== '' && !/^[1-9]\d{0,4}$/.test(typed)) return undefined
  return { offerId, page: typed === '' ? null : Number(typed), place: article.trim() }
}
