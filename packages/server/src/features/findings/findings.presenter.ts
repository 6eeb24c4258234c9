import type { z } from '@hono/zod-openapi'
import { effortNames, type Indicator, type JudgedIndicator, type Reason, weighClaim } from '@undagi/maturity'
import { mayReplace } from '../assessments/usecases/judging-role.ts'
import type { EarlierText } from '../evidence/usecases/earlier-texts.ts'
import type { Contradiction } from './facts/contradiction.ts'
import { findContradictions } from './facts/find-contradictions.ts'
import { isWaiting, type OfferedDocument } from './facts/offered-document.ts'
import { repeatsText } from './facts/repeated-text.ts'
import { weighStatus } from './facts/weigh-status.ts'
import type { DecidingRole } from './findings.policy.ts'
import type { DecisionRow } from './findings.repository.ts'
import type { findingsSchema, supportSchema } from './findings.schemas.ts'
import { type RefusedItem, withRefused } from './refused-words.ts'
import { type KnownItem, toOfferedDocument } from './to-evidence-facts.ts'

export type FindingsView = z.infer<typeof findingsSchema>
export type SupportView = z.infer<typeof supportSchema>
type CriterionView = FindingsView['criteria'][number]
type DocumentView = FindingsView['documents'][number]

interface Judged {
  readonly indicator: Indicator
  readonly judged: JudgedIndicator
  readonly claimed: string | null
  /** Offered for this indicator. */
  readonly items: readonly KnownItem[]
  readonly standing: ReadonlyMap<string, DecisionRow>
  /** By item, whose text it repeats with another year. */
  readonly earlierTexts: ReadonlyMap<string, readonly EarlierText[]>
}

interface Found extends Judged {
  readonly digests: ReadonlyMap<string, string>
  /** As whom this person decides; undefined: not at all. */
  readonly role: DecidingRole | undefined
  /** Criteria that are met by themselves. */
  readonly selfMet: readonly string[]
  readonly refused: readonly RefusedItem[]
  /** By item, why it does not count by itself. */
  readonly notCounted: ReadonlyMap<string, Reason>
}

export function presentFindings({
  digests,
  role,
  selfMet,
  refused,
  notCounted,
  ...given
}: Found): FindingsView {
  const { indicator, judged, claimed, items, standing } = given
  const { supported, possible, missingForNext, nextCheapest } = judged
  const { stand, missing } = weighClaim(indicator, judged, claimed)
  const names = publicNames(items)
  return {
    ...{ code: indicator.code, claimed, supported, possible },
    claim: stand,
    missingForClaim: [...missing],
    missingForNext: [...missingForNext],
    nextCheapest: nextCheapest ? { ...nextCheapest, effortName: effortNames[nextCheapest.effort] } : null,
    criteria: judged.criteria.map((criterion): CriterionView => {
      const { code, outcome, found, warnings, documents } = criterion
      const findings = digests.get(code) ?? ''
      const reasons = withRefused(criterion, refused)
      return {
        ...{ code, outcome, found, findings },
        reasons: reasons.filter((each) => each.code !== 'decided').map((each) => presentReason(each, names)),
        warnings: warnings.map((each) => presentReason(each, names)),
        documents: documents.map((id) => names.get(id)?.name ?? id),
        decision: presentDecision(standing.get(code), findings),
        canDecide:
          role !== undefined && !selfMet.includes(code) && mayReplace(role, standing.get(code)?.authorRole),
      }
    }),
    documents: items.map((item) => presentDocument(item, names, notCounted.get(item.id))),
    contradictions: seen(items).flatMap((item) =>
      contradictionsOf(item, given).map((each) => ({ ...each, documentId: item.id })),
    ),
  }
}

export function presentSupport(given: Judged): SupportView {
  const { indicator, judged, claimed, items, standing } = given
  const { supported, possible, criteria } = judged
  const documents = items.map(toOfferedDocument)
  return {
    ...{ code: indicator.code, claimed, supported, possible },
    claim: weighClaim(indicator, judged, claimed).stand,
    documents: items.length,
    waiting: documents.filter(isWaiting).length,
    contradictions: seen(items).flatMap((item) => contradictionsOf(item, given)).length,
    decisions: criteria.filter(({ code }) => standing.has(code)).length,
    mustLook: criteria.filter(({ outcome }) => outcome === 'person_must_look').length,
  }
}

function contradictionsOf(
  item: KnownItem,
  { earlierTexts }: Pick<Judged, 'earlierTexts'>,
): readonly Contradiction[] {
  return [...findContradictions(toOfferedDocument(item)), ...repeatsText(earlierTexts.get(item.id) ?? [])]
}

const seen = (items: readonly KnownItem[]) => items.filter(({ isHidden }) => !isHidden)

interface PublicName {
  readonly name: string
  readonly isHidden: boolean
}

/** What is hidden from this person has a number and no more. */
function publicNames(items: readonly KnownItem[]): ReadonlyMap<string, PublicName> {
  const hidden = items.filter(({ isHidden }) => isHidden).map(({ id }) => id)
  return new Map(
    items.map(({ id, isHidden }) => [
      id,
      { name: isHidden ? `restricted-${hidden.indexOf(id) + 1}` : id, isHidden },
    ]),
  )
}

const UNSEEN_REASON =
  'Menyangkut dokumen terbatas yang tidak dapat Anda lihat. Tanyakan kepada orang yang menambahkannya.'

/** What is said of a document tells its days, numbers and authors: of a hidden one nothing is said. */
function presentReason({ code, message, documents }: Reason, names: ReadonlyMap<string, PublicName>) {
  const known = documents.map((id) => names.get(id) ?? { name: id, isHidden: false })
  const isHidden = known.some((each) => each.isHidden)
  return {
    code: isHidden ? 'restricted' : code,
    message: isHidden ? UNSEEN_REASON : message,
    documents: known.map(({ name }) => name),
  }
}

function presentDecision(row: DecisionRow | undefined, findings: string): CriterionView['decision'] {
  if (row === undefined) return null
  const { id, verdict, reason, authorName, authorRole, decidedAt, found } = row
  return {
    ...{ id, reason, authorName, authorRole, foundThen: found },
    met: verdict === 'met',
    decidedAt: decidedAt.toISOString(),
    hasChanged: row.findings !== findings,
  }
}

function presentDocument(
  item: KnownItem,
  names: ReadonlyMap<string, PublicName>,
  notCounted: Reason | undefined,
): DocumentView {
  const { id, isHidden, offers } = item
  const { revision, receivedAt, title, kind, status } = item.newest.row
  const offered = {
    id: names.get(id)?.name ?? id,
    offeredFor: [
      ...new Set(offers.map(({ indicatorCode, criterionCode }) => criterionCode ?? indicatorCode)),
    ],
  }
  if (isHidden)
    return {
      ...{ ...offered, itemId: null, title: null, kind: null, revision: null, claimedStatus: null },
      ...{ status: null, reading: null, revisedSinceOffered: false, registered: null },
      notCounted: null,
    }
  const document = toOfferedDocument(item)
  return {
    ...{ ...offered, itemId: id, title, kind, revision, claimedStatus: status },
    status: weighStatus(document),
    reading: readingOf(document),
    registered: presentRegistered(document),
    notCounted: notCounted ? presentReason(notCounted, names) : null,
    revisedSinceOffered: revision > 1 && offers.some(({ linkedAt }) => linkedAt < receivedAt),
  }
}

function presentRegistered({ registered }: OfferedDocument): DocumentView['registered'] {
  if (registered === null) return null
  const { policyId, state, since, inForceOn, through, stepsLeft, readyOn, daysAfterDue } = registered
  return {
    ...{ policyId, state, since, inForceOn, through, stepsLeft, readyOn, daysAfterDue },
    revokedSince: registered.revokedSince,
  }
}

/** Of several files what is least far. */
function readingOf({ files }: OfferedDocument): DocumentView['reading'] {
  const states = (['waiting', 'failed', 'not_read', 'read'] as const).filter((state) =>
    files.some(({ reading }) => reading === state),
  )
  return states[0] ?? 'link'
}
