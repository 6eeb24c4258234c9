import { writeIndex } from '@undagi/maturity'
import type { Institution } from '../../lib/api/contract.ts'
import { editionKey, findEditionOfYear } from '../../lib/edition-of-year.ts'
import { lastMoment, toDeadline } from '../../lib/local-time.ts'
import type { EditionRule, NewRound, OwnRound, RoundRegister } from './api/round-register.ts'

type TimeZone = Institution['timeZone']

/** A round as it is being typed. */
export interface RoundDraft {
  readonly year: string
  readonly name: string
  readonly kind: NewRound['kind']
  /** See `editionKey`; empty: none is chosen. */
  readonly edition: string
  readonly assessmentDate: string
  /** Empty: none is set. */
  readonly deadlineDate: string
  readonly deadlineTime: string
  /** Empty: none is set. */
  readonly visitDate: string
  readonly target: string
}

export type RoundLack = 'year' | 'year_taken' | 'name' | 'edition' | 'assessment_date' | 'target'

/** This year, or the first after it that has no round yet, with what follows from it. */
export function draftNewRound(
  { rounds, editions, today }: RoundRegister,
  nameOf: (year: string) => string,
): RoundDraft {
  const taken = new Set(rounds.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ year }) => year))
  let year = Number(today.slice(0, 4))
  while (taken.has(year)) year += 1
  return withYear(String(year), { editions, today, nameOf })
}

interface YearGround extends Pick<RoundRegister, 'editions' | 'today'> {
  readonly nameOf: (year: string) => string
}

/** Name, edition and assessment date follow from the year. */
function withYear(year: string, { editions, today, nameOf }: YearGround): RoundDraft {
  const edition = findEditionOfYear(editions, year, (rule) => rule)
  return {
    year,
    name: nameOf(year),
    kind: 'evaluation',
    edition: edition ? editionKey(edition) : '',
    assessmentDate: today.startsWith(`${year}-`) ? today : `${year}-12-31`,
    ...{ deadlineDate: '', deadlineTime: '16:00', visitDate: '', target: '' },
  }
}

/** What follows from the year follows it; what was typed stays. */
export function changeYear(draft: RoundDraft, year: string, ground: YearGround): RoundDraft {
  const { name, edition, assessmentDate } = withYear(year, ground)
  const isOwnName = draft.name !== ground.nameOf(draft.year)
  return { ...draft, year, edition, assessmentDate, name: isOwnName ? draft.name : name }
}

export function findRoundLacks(
  draft: RoundDraft,
  { rounds }: Pick<RoundRegister, 'rounds'>,
): readonly RoundLack[] {
  const { year, name, edition, assessmentDate, target } = draft
  const isYear = /^(20|21)\d\d$/.test(year)
  const isTaken = rounds.some((round) => round.withdrawnAt === null && String(round.year) === year)
  const lacks: readonly (readonly [RoundLack, boolean])[] = [
    ['year', !isYear],
    ['year_taken', isTaken],
    ['name', name.trim() === ''],
    ['edition', edition === ''],
    ['assessment_date', assessmentDate === ''],
    ['target', !/^(\d([.,]\d{1,2})?)?$/.test(target.trim())],
  ]
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack)
}

/** What a round in use can still change, ready to be sent; times are read by the clock of the round. */
export function toRoundChange(draft: RoundDraft, timeZone: TimeZone) {
  const { name, kind, assessmentDate, visitDate, target } = draft
  return {
    ...{ name: name.trim(), kind, assessmentDate },
    deadline: toDeadline(draft, timeZone),
    visitDate: visitDate === '' ? null : visitDate,
    target: target.trim() === '' ? null : target.trim().replace(',', '.'),
  }
}

export function toNewRound(
  draft: RoundDraft,
  editions: readonly EditionRule[],
  timeZone: TimeZone,
): NewRound | undefined {
  const edition = editions.find((each) => editionKey(each) === draft.edition)
  if (edition === undefined) return undefined
  const { id, revision } = edition
  return { year: Number(draft.year), edition: { id, revision }, ...toRoundChange(draft, timeZone) }
}

/** The draft that a round in use begins with when it is changed. */
export function draftOf(round: OwnRound): RoundDraft {
  const { year, name, kind, edition, assessmentDate, deadline, visitDate, target, timeZone } = round
  const local = deadline ? toLocal(deadline, timeZone) : { date: '', time: '16:00' }
  return {
    ...{ year: String(year), name, kind, edition: editionKey(edition), assessmentDate },
    ...{ deadlineDate: local.date, deadlineTime: local.time, visitDate: visitDate ?? '' },
    target: target === null ? '' : writeIndex(target).replace('.', ','),
  }
}

function toLocal(instant: string, timeZone: TimeZone): { readonly date: string; readonly time: string } {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const [date = '', time = ''] = shown.format(new Date(instant)).split(' ')
  if (time !== '00:00') return { date, time }
  // the end of the day before, as a day without a time is sent
  const [lastDay = ''] = shown.format(new Date(lastMoment(instant))).split(' ')
  return { date: lastDay, time: '' }
}
