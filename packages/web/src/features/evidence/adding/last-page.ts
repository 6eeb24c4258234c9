import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { isPageWrong, type PlaceDraft } from './place-draft.ts'

type Read = readonly {
  readonly found: Pick<NonNullable<EvidenceRevision['files'][number]['found']>, 'pages'> | null
}[]

/** Of the longest file. Known only where every file was read: the page may stand in the one that was not. */
export function lastPageOf(files: Read): number | undefined {
  const pages = files.map(({ found }) => found?.pages ?? Number.POSITIVE_INFINITY)
  const last = Math.max(0, ...pages)
  return last === 0 || last === Number.POSITIVE_INFINITY ? undefined : last
}

export function isPageBeyond(place: PlaceDraft, lastPage: number | undefined): boolean {
  return lastPage !== undefined && !isPageWrong(place) && Number(place.page) > lastPage
}
