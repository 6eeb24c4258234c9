import type { z } from '@hono/zod-openapi'
import type { AssessmentState } from '@undagi/maturity'
import type { Recorder } from '../coordination-team/usecases/recorders-of.ts'
import type { OfferedItem } from '../evidence/usecases/gather-offered.ts'
import { awaitsMending } from './awaits-mending.ts'
import { type ExaminingRole, hindranceOf, ownersOf } from './examinations.policy.ts'
import type { VerdictRow } from './examinations.repository.ts'
import type { examinationSchema } from './examinations.schemas.ts'
import { examinationState, standingVerdict } from './standing-verdict.ts'

export type ExaminationView = z.infer<typeof examinationSchema>
type VerdictView = NonNullable<ExaminationView['verdict']>
type Offer = OfferedItem['offers'][number]

interface Looked {
  readonly personId: string
  readonly role: ExaminingRole | undefined
  readonly verdicts: readonly VerdictRow[]
  /** Who wrote a document into the book of the coordination team, by item. */
  readonly recorders: ReadonlyMap<string, readonly Recorder[]>
  /** Where the assessment stands. */
  readonly stage: AssessmentState
  /** The day to which ages and validity count. */
  readonly assessmentDate: string
}

/** Everything offered, in the order in which it was offered; what is hidden from this person is left out. */
export function presentExaminations(items: readonly OfferedItem[], looked: Looked): ExaminationView[] {
  const verdictsOf = Map.groupBy(looked.verdicts, ({ offerId }) => offerId)
  return items
    .filter(({ isHidden }) => !isHidden)
    .flatMap((item) => item.offers.map((offer) => ({ item, offer })))
    .toSorted((a, b) => a.offer.linkedAt.getTime() - b.offer.linkedAt.getTime())
    .map(({ item, offer }) =>
      presentExamination({ item, offer, looked, verdicts: verdictsOf.get(offer.id) ?? [] }),
    )
}

interface Examined {
  readonly item: OfferedItem
  readonly offer: Offer
  readonly looked: Looked
  readonly verdicts: readonly VerdictRow[]
}

function presentExamination({ item, offer, looked, verdicts }: Examined): ExaminationView {
  const { indicatorCode, criterionCode, article, page, atSeconds, why } = offer
  const { title, kind, number, dated, validTo, status, link, revision, confidentiality, authorId } =
    item.newest.row
  const standing = standingVerdict(verdicts)
  const recorders = looked.recorders.get(item.id) ?? []
  const offeredBy = ownersOf({ offer, revision: item.newest.row, recorders })
  return {
    ...{ offerId: offer.id, itemId: item.id, indicatorCode, criterionCode, article, page, atSeconds, why },
    ...{ offeredBy: offer.authorName, offeredAt: offer.linkedAt.toISOString() },
    ...{ title, kind, number, dated, validTo, claimedStatus: status, link, revision, confidentiality },
    origin: offer.origin,
    recordedBy: offer.origin === null ? [] : recorders.map(({ name }) => name),
    isOwn: authorId === looked.personId,
    isConcerned: offeredBy.includes(looked.personId),
    files: item.newest.files.length,
    state: examinationState(standing, revision),
    awaitsMending:
      isGivenBack(verdicts, revision) &&
      awaitsMending({ stage: looked.stage, isAskedFromOutside: askedFromOutside(verdicts) }),
    verdict: standing === undefined ? null : presentVerdict(standing),
    hindrance:
      hindranceOf(looked.personId, looked.role, { offeredBy, examinedAs: standing?.authorRole }) ?? null,
    lapsesBeforeAssessment: validTo !== null && validTo < looked.assessmentDate,
  }
}

const givenBack = ['repair_asked', 'refused']

const isGivenBack = (verdicts: readonly VerdictRow[], revision: number) =>
  givenBack.includes(examinationState(standingVerdict(verdicts), revision))

const askedFromOutside = (verdicts: readonly VerdictRow[]) =>
  verdicts.some(
    ({ authorRole, verdict }) => authorRole === 'external_assessor' && givenBack.includes(verdict),
  )

function presentVerdict(row: VerdictRow): VerdictView | null {
  const { id, verdict, reason, revision, authorName, authorRole, judgedAt } = row
  if (verdict === 'taken_back') return null
  return { id, verdict, reason, revision, authorName, authorRole, judgedAt: judgedAt.toISOString() }
}
