import { type CalendarStage, calendarStagesOf, type RuledBoundary } from '@undagi/maturity'
import { editionKey, findEditionOfYear } from '../../lib/edition-of-year.ts'
import { noReason, type ReasonDraft, reasonLacks, toReason } from '../../lib/reason-draft.ts'
import { isHourAlone, isTurnedRound, type PlanDraft } from '../../ui/stage-days/plan-draft.ts'
import type { NationalRoundRegister, Terms } from './api/national-rounds.ts'

/** A round of the ministry as it is being typed. */
export interface NationalDraft {
  readonly year: string
  readonly name: string
  readonly kind: Terms['kind']
  /** See `editionKey`; empty: none is chosen. */
  readonly edition: string
  readonly assessmentDate: string
  readonly days: PlanDraft
  /** `by_edition`: what the edition says of the year. */
  readonly rule: RuledBoundary | 'by_edition'
  readonly ruleSource: string
  readonly reason: ReasonDraft
}

export type TermsLack = 'year' | 'name' | 'edition' | 'assessment_date' | 'days'

interface Ground extends Pick<NationalRoundRegister, 'editions' | 'today'> {
  readonly nameOf: (year: string) => string
}

export function draftNationalRound(ground: Ground): NationalDraft {
  const rest = { kind: 'evaluation', rule: 'by_edition', ruleSource: '', reason: noReason } as const
  return { ...followYear(ground.today.slice(0, 4), ground), ...rest, days: daysOf('evaluation', []) }
}

/** Name, edition and assessment date follow from the year. */
function followYear(year: string, { editions, today, nameOf }: Ground) {
  const edition = findEditionOfYear(editions, year, (rule) => rule)
  return {
    ...{ year, name: nameOf(year), edition: edition ? editionKey(edition) : '' },
    assessmentDate: today.startsWith(`${year}-`) ? today : `${year}-12-31`,
  }
}

/** What follows from the year follows it; a name that was typed stays. */
export function changeYear(draft: NationalDraft, year: string, ground: Ground): NationalDraft {
  const isOwnName = draft.name !== ground.nameOf(draft.year)
  const followed = followYear(year, ground)
  return { ...draft, ...followed, name: isOwnName ? draft.name : followed.name }
}

/** Monitoring has fewer stages; what was typed of the others stays. */
export function changeKind(draft: NationalDraft, kind: Terms['kind']): NationalDraft {
  return { ...draft, kind, days: daysOf(kind, draft.days) }
}

function daysOf(kind: Terms['kind'], typed: PlanDraft): PlanDraft {
  const empty = (stage: CalendarStage) => ({ stage, first: '', last: '', closesAt: '' })
  return calendarStagesOf(kind).map((stage) => typed.find((each) => each.stage === stage) ?? empty(stage))
}

export function findTermsLacks(draft: NationalDraft): readonly TermsLack[] {
  const lacks: readonly (readonly [TermsLack, boolean])[] = [
    ['year', !/^(20|21)\d\d$/.test(draft.year)],
    ['name', draft.name.trim() === ''],
    ['edition', draft.edition === ''],
    ['assessment_date', draft.assessmentDate === ''],
    ['days', draft.days.some((each) => isTurnedRound(each) || isHourAlone(each))],
  ]
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack)
}

/** Ready to be looked at, where nothing is lacking. */
export function toTerms(
  draft: NationalDraft,
  editions: NationalRoundRegister['editions'],
): Terms | undefined {
  const edition = editions.find((each) => editionKey(each) === draft.edition)
  if (edition === undefined) return undefined
  const { name, kind, assessmentDate, days } = draft
  const { id, revision } = edition
  return {
    ...{ year: Number(draft.year), name: name.trim(), kind, assessmentDate, edition: { id, revision } },
    windows: days
      .filter(({ first, last }) => first !== '' || last !== '')
      .map(({ stage, first, last, closesAt }) => ({
        stage,
        window: { first: first || null, last: last || null, closesAt: closesAt || null },
      })),
  }
}

/** A rule has its source. */
export const lacksSource = ({ rule, ruleSource }: Pick<NationalDraft, 'rule' | 'ruleSource'>): boolean =>
  rule !== 'by_edition' && ruleSource.trim().length < 3

export function findReasonLacks(draft: NationalDraft, today: string) {
  return reasonLacks(draft.reason, { today, needsPaper: false })
}

export function toRest({ rule, ruleSource, reason }: NationalDraft) {
  const boundary = rule === 'by_edition' ? {} : { boundary: { rule, source: ruleSource.trim() } }
  return { ...toReason(reason), ...boundary }
}
