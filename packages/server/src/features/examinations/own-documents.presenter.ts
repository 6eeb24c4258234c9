import type { z } from '@hono/zod-openapi'
import type { BroughtPlace, BroughtRow } from '../evidence/usecases/own-documents.ts'
import type { VerdictRow } from './examinations.repository.ts'
import type { ownDocumentsSchema } from './own-documents.schemas.ts'
import { isTold, placesTold, type ToldPlace } from './places-told.ts'
import { examinationState, standingVerdict } from './standing-verdict.ts'

export type OwnDocuments = z.infer<typeof ownDocumentsSchema>
type OwnDocument = OwnDocuments['documents'][number]

interface Known {
  readonly personId: string
  readonly readsLibrary: boolean
  readonly isSeen: (place: BroughtPlace) => boolean
  readonly places: readonly BroughtPlace[]
  readonly verdicts: readonly VerdictRow[]
}

export function presentOwnDocuments(rows: readonly BroughtRow[], known: Known): OwnDocument[] {
  const placesOf = Map.groupBy(known.places, ({ itemId }) => itemId)
  const verdictsOf = Map.groupBy(known.verdicts, ({ offerId }) => offerId)
  return rows.flatMap((row) => {
    const { itemId, title, kind, confidentiality, revision, receivedAt, authorId } = row
    const places = placesTold(placesOf.get(itemId) ?? [], known)
    if (!isTold(row, places, known)) return []
    return [
      {
        ...{ itemId, title, kind, confidentiality, receivedAt: receivedAt.toISOString() },
        isOwn: authorId === known.personId,
        places: places.map((place) => presentPlace(place, standing(verdictsOf.get(place.offerId)), revision)),
      },
    ]
  })
}

const standing = (verdicts: readonly VerdictRow[] = []) => standingVerdict(verdicts)

function presentPlace(
  place: ToldPlace,
  verdict: VerdictRow | undefined,
  newest: number,
): OwnDocument['places'][number] {
  const { offerId, assessmentId, year, indicatorCode, criterionCode, isSeen } = place
  const where = { offerId, assessmentId, year, indicatorCode, criterionCode }
  if (!isSeen) return { ...where, state: 'out_of_sight', said: null }
  const { endedAt, endedBy, endReason } = place
  if (endedAt !== null)
    return {
      ...{ ...where, state: 'released' },
      said: { authorName: endedBy ?? '', reason: endReason ?? '', at: endedAt.toISOString() },
    }
  const state = examinationState(verdict, newest)
  if (verdict === undefined) return { ...where, state, said: null }
  const { authorName, reason, judgedAt } = verdict
  return { ...where, state, said: { authorName, reason, at: judgedAt.toISOString() } }
}
