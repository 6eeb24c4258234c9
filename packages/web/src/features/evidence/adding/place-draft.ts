import type { NewEvidenceOffer } from '../../../lib/api/contract.ts'

/** Where in a document to look, as it is typed. */
export interface PlaceDraft {
  /** Empty: for the indicator as a whole. */
  readonly criterionCode: string
  readonly article: string
  readonly page: string
  readonly why: string
}

export const emptyPlace: PlaceDraft = { criterionCode: '', article: '', page: '', why: '' }

export function isPageWrong({ page }: PlaceDraft): boolean {
  return page.trim() !== '' && !/^[1-9]\d{0,4}$/.test(page.trim())
}

/** Undefined while something in it is wrong. */
export function toOffer(place: PlaceDraft, itemId: string): NewEvidenceOffer | undefined {
  if (isPageWrong(place)) return undefined
  const { criterionCode, article, page, why } = place
  return {
    itemId,
    criterionCode: criterionCode === '' ? null : criterionCode,
    article: article.trim() === '' ? null : article.trim(),
    page: page.trim() === '' ? null : Number(page),
    atSeconds: null,
    why: why.trim(),
  }
}
