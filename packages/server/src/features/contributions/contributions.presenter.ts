import type { z } from '@hono/zod-openapi'
import { type AssessmentState, coverageOf, whoDiffers } from '@undagi/maturity'
import { dayIn } from '../../platform/day-in.ts'
import type { Edition } from '../instruments/editions.ts'
import { type AskedUnit, hasSaid, isOpen, toStatement } from './asked-unit.ts'
import type { AnswerRow, DraftRow, OwnerRow } from './contributions.repository.ts'
import type {
  contributionsSchema,
  indicatorContributionsSchema,
  ownRequestSchema,
  requestSchema,
} from './contributions.schemas.ts'
import { askedDocuments } from './offline-kits/asked-documents.ts'
import { hasArrived, standingDocuments } from './offline-kits/awaited-documents.ts'
import type { KitDocumentRow } from './offline-kits/offline-kits.repository.ts'
import type { AskedWords } from './questions/asked-words.ts'

type RequestView = z.infer<typeof requestSchema>
export type OwnRequestView = z.infer<typeof ownRequestSchema>
export type IndicatorView = z.infer<typeof indicatorContributionsSchema>
type OverviewLine = z.infer<typeof contributionsSchema>['indicators'][number]

export interface Looking {
  readonly edition: Pick<Edition, 'indicatorByCode'>
  /** Today, where the institution is. */
  readonly today: string
  /** Whether the institution can fill in: afterwards, and while its round is locked, nobody answers, so nobody is late. */
  readonly isFilling: boolean
  /** Over whom a practice reaches: who of them was not asked is not reached. */
  readonly unitIds: readonly string[]
}

interface LookedAt {
  readonly edition: Looking['edition']
  readonly row: {
    readonly stage: AssessmentState
    readonly isLocked: boolean
    readonly round: { readonly timeZone: string }
  }
  readonly at: Date
  readonly reachable: readonly { readonly id: string }[]
}

export function lookingAt({ edition, row, at, reachable }: LookedAt): Looking {
  return {
    ...{ edition, today: dayIn(row.round.timeZone, at), isFilling: row.stage === 'filling' && !row.isLocked },
    unitIds: reachable.map(({ id }) => id),
  }
}

function presentRequest(asked: AskedUnit, looking: Looking): RequestView {
  const { request, unit, withdrawal, standing, documents } = asked
  const { id, indicatorCode, question, authorName, askedAt } = request
  return {
    ...{ id, indicatorCode, indicatorName: nameOf(indicatorCode, looking.edition), unit, question },
    dueOn: asked.request.dueOn,
    isLate: isLate(asked, looking),
    ...{ askedByName: authorName, askedAt: askedAt.toISOString() },
    withdrawal:
      withdrawal === null
        ? null
        : {
            ...{ reason: withdrawal.reason, authorName: withdrawal.authorName },
            withdrawnAt: withdrawal.withdrawnAt.toISOString(),
          },
    answer: standing === undefined ? null : presentAnswer(standing),
    documents: documents.map(({ offerId, title, confidentiality }) => ({
      offerId,
      title: confidentiality === 'internal' ? title : null,
    })),
  }
}

function presentAnswer({
  answer,
  confirmation,
  consolidation,
  sentBack,
  filledBy,
}: AnswerRow): NonNullable<RequestView['answer']> {
  const { revision, applies, practice, text, authorName, answeredAt } = answer
  return {
    ...{ revision, applies, practice, text, authorName, answeredAt: answeredAt.toISOString() },
    offline: filledBy === null ? null : { filledByName: filledBy },
    confirmedByName: confirmation?.authorName ?? null,
    confirmedAt: confirmation?.confirmedAt.toISOString() ?? null,
    consolidation: consolidation && {
      ...{ byName: consolidation.authorName, at: consolidation.consolidatedAt.toISOString() },
      isCopied: consolidation.isCopied,
    },
    sentBack: sentBack && {
      ...{ reason: sentBack.reason, byName: sentBack.authorName, at: sentBack.returnedAt.toISOString() },
    },
  }
}

interface OwnParts {
  readonly asked: AskedUnit
  readonly draft: DraftRow | undefined
  /** Documents that workbooks named for it, those of the newest first. */
  readonly named: readonly KitDocumentRow[]
  /** How its indicator is asked about; undefined: nobody has said. */
  readonly words: AskedWords | undefined
  /** Who sent the assessment, if nobody fills in any more. */
  readonly sent: { readonly byName: string; readonly at: Date } | undefined
  readonly can: OwnRequestView['can']
}

export function presentOwnRequest(
  { asked, draft, named, words, sent, can }: OwnParts,
  looking: Looking,
): OwnRequestView {
  const answeredAt = asked.standing?.answer.answeredAt
  const isNewer = draft !== undefined && (answeredAt === undefined || draft.updatedAt > answeredAt)
  return {
    ...presentRequest(asked, looking),
    hints: {
      ...{ wordedBy: words?.wordedBy ?? null, proof: words?.proof ?? '', notProof: words?.notProof ?? '' },
      documents: [...askedDocuments(looking.edition.indicatorByCode.get(asked.request.indicatorCode))],
    },
    draft: draft === undefined ? null : presentDraft(draft, isNewer),
    closed:
      sent === undefined || hasSaid(asked) || !isOpen(asked)
        ? null
        : { byName: sent.byName, at: sent.at.toISOString() },
    awaited: standingDocuments(named)
      .filter((each) => !hasArrived(each, asked.documents))
      .map(({ fileName, kind, number, dated, title, place }) => ({
        fileName,
        kind,
        number,
        dated,
        title,
        place,
      })),
    can,
  }
}

/** What was sent since is no draft any more, but the next one counts its versions on. */
function presentDraft(draft: DraftRow, isNewer: boolean): NonNullable<OwnRequestView['draft']> {
  const { version, applies, practice, text, updatedByName, updatedAt } = draft
  const by = { version, updatedByName, updatedAt: updatedAt.toISOString() }
  return isNewer ? { ...by, applies, practice, text } : { ...by, applies: null, practice: null, text: '' }
}

interface IndicatorParts {
  readonly code: string
  readonly owner: OwnerRow | undefined
  /** Of this indicator, those taken back as well. */
  readonly asked: readonly AskedUnit[]
  readonly can: IndicatorView['can']
}

export function presentIndicator(
  { code, owner, asked, can }: IndicatorParts,
  looking: Looking,
): IndicatorView {
  const open = asked.filter(isOpen)
  const statements = open.map(toStatement)
  const { possible, ...coverage } = coverageOf(statements, notAskedNow(open, looking).length)
  return {
    ...{ indicatorCode: code, indicatorName: nameOf(code, looking.edition), owner: owner?.unit ?? null },
    requests: asked.map((each) => presentRequest(each, looking)),
    coverage: { ...coverage, takenBack: countTakenBack(asked, looking), possible: [...possible] },
    differing: whoDiffers(statements).flatMap((position) => open[position]?.request.id ?? []),
    can,
  }
}

interface LineParts {
  readonly code: string
  readonly owner: OwnerRow | undefined
  readonly asked: readonly AskedUnit[]
}

/** One line of the overview: numbers alone. */
export function presentLine({ code, owner, asked }: LineParts, looking: Looking): OverviewLine {
  const open = asked.filter(isOpen)
  const coverage = coverageOf(open.map(toStatement), notAskedNow(open, looking).length)
  return {
    ...{ indicatorCode: code, indicatorName: nameOf(code, looking.edition), owner: owner?.unit ?? null },
    ...{ asked: coverage.asked, neverAsked: coverage.neverAsked },
    ...{ answered: coverage.answered, reach: coverage.reach },
    confirmed: open.filter((each) => hasSaid(each) && each.standing?.confirmation != null).length,
    late: open.filter((each) => isLate(each, looking)).length,
  }
}

function notAskedNow(open: readonly AskedUnit[], { unitIds }: Looking): readonly string[] {
  const asked = new Set(open.map(({ unit }) => unit.id))
  return unitIds.filter((id) => !asked.has(id))
}

/** Whoever was excused was asked once: nobody says of them that they never were. */
function countTakenBack(asked: readonly AskedUnit[], looking: Looking): number {
  const once = new Set(asked.map(({ unit }) => unit.id))
  return notAskedNow(asked.filter(isOpen), looking).filter((id) => once.has(id)).length
}

function isLate(asked: AskedUnit, { today, isFilling }: Looking): boolean {
  return isFilling && isOpen(asked) && !hasSaid(asked) && asked.request.dueOn < today
}

function nameOf(code: string, { indicatorByCode }: Looking['edition']): string {
  return indicatorByCode.get(code)?.name ?? code
}
