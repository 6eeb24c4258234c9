import type { NewEvidenceOffer } from '../../../lib/api/contract.ts'
import { parseFilmTime } from '../film-time.ts'

/** Where in a document to look, as it is typed. */
export interface PlaceDraft {
  /** Empty: for the indicator as a whole. */
  readonly criterionCode: string
  readonly article: string
  readonly page: string
  /** In a film, as people write it: "1:23". */
  readonly time: string
  readonly why: string
}

export const emptyPlace: PlaceDraft = { criterionCode: '', article: '', page: '', time: '', why: '' }

export function isPageWrong({ page }: PlaceDraft): boolean {
  return page.trim() !== '' && !/^[1-9]\d{0,4}$/.test(page.trim())
}

export function isTimeWrong({ time }: PlaceDraft): boolean {
  return time.trim() !== '' && parseFilmTime(time) === undefined
}

/** Undefined while something in it is wrong. */
export function toOffer(place: PlaceDraft, itemId: string): NewEvidenceOffer | undefined {
  if (isPageWrong(place) || isTimeWrong(place)) return undefined
  const { criterionCode, article, page, time, why } = place
  return {
    itemId,
    criterionCode: criterionCode === '' ? null : criterionCode,
    article: article.trim() === '' ? null : article.trim(),
    page: page.trim() === '' ? null : Number(page),
    atSeconds: parseFilmTime(time) ?? null,
    why: why.trim(),
  }
}
