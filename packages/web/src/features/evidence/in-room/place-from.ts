import type { TabledPage } from './on-table.ts'

/** A place as it is being chosen, before it is attached. */
export interface TypedPlace {
  readonly offerId: string
  readonly article: string
  readonly page: string
}

export const nothingTyped: TypedPlace = { offerId: '', article: '', page: '' }

/** What comes of it: nothing where nothing was chosen; not whole where the document is missing or the page is no number. */
export interface PlaceChosen {
  readonly place: TabledPage | null
  readonly isWhole: boolean
}

const isPage = (typed: string) => typed === '' || /^[1-9]\d{0,4}$/.test(typed)

export function placeFrom(typed: TypedPlace): PlaceChosen {
  const { offerId } = typed
  const [place, page] = [typed.article.trim(), typed.page.trim()]
  if (offerId === '' && place === '' && page === '') return { place: null, isWhole: true }
  if (offerId === '' || !isPage(page)) return { place: null, isWhole: false }
  return { place: { offerId, page: page === '' ? null : Number(page), place }, isWhole: true }
}

/** What is missing, at the field where it is. */
export function placeLacks({ offerId, page }: TypedPlace) {
  return { document: offerId === '', page: !isPage(page.trim()) }
}
