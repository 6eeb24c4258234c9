import type { OutsideStage, StageOverview } from '../../../lib/api/stages-outside.ts'

/** Which indicators are shown, as it stands in the address. */
export const judgedFilters = ['belum', 'berubah', 'justifikasi', 'kembali'] as const
export type JudgedFilter = (typeof judgedFilters)[number]

export interface JudgedSearch {
  readonly saring?: JudgedFilter | undefined
}

export function parseJudgedSearch({ saring }: Record<string, unknown>): JudgedSearch {
  return { saring: judgedFilters.find((filter) => filter === saring) }
}

/** One indicator in the list of who judges. */
export interface JudgedLine {
  readonly code: string
  readonly values: StageOverview['indicators'][number]['values']
  readonly value: string | null
  readonly before: string | null
  /** Nobody has said anything of it in this stage: it carries the value and texts of the one before. */
  readonly isUntouched: boolean
  /** Whether anything of it is left, as it is for tasks; `partly`: texts were written, and the value neither set nor confirmed. */
  readonly judged: 'no' | 'partly' | 'yes'
  readonly isChanged: boolean
  /** The review found it not valid, and nobody has judged it since. */
  readonly isReturned: boolean
  readonly returnNote: string
  /** Words of this person that only this device holds; why they have not gone is mostly a missing justification. */
  readonly isUnsent: boolean
}

export function judgedLines(
  overview: Pick<StageOverview, 'indicators' | 'entries'>,
  stage: OutsideStage,
  unsent: ReadonlySet<string>,
): readonly JudgedLine[] {
  const lastReturn = overview.entries.find(({ move }) => move === 'return_to_assessors')
  return overview.indicators.map(({ code, values, review }) => {
    const at = values.findIndex((each) => each.stage === stage)
    const [held, earlier] = [values[at], values[at - 1]]
    const named = lastReturn?.invalid.find((each) => each.indicatorCode === code)
    // of a review outside of this installation there are no marks, only the letter
    const isReturned = review === null ? named !== undefined : review.isCurrent && !review.valid
    return {
      ...{ code, values },
      value: held?.value ?? null,
      before: earlier?.value ?? null,
      isUntouched: (held?.version ?? 0) === 0,
      judged: howFar(held, isReturned),
      isChanged: (held?.value ?? null) !== (earlier?.value ?? null),
      isReturned,
      returnNote: isReturned ? (review?.note ?? named?.text ?? '') : '',
      isUnsent: unsent.has(code),
    }
  })
}

function howFar(held: StageValue | undefined, isReturned: boolean): JudgedLine['judged'] {
  if (held?.isJudged) return 'yes'
  return held === undefined || held.version === 0 || isReturned ? 'no' : 'partly'
}

type StageValue = JudgedLine['values'][number]

const shownBy: Readonly<Record<JudgedFilter, (line: JudgedLine) => boolean>> = {
  belum: ({ judged }) => judged !== 'yes',
  berubah: ({ isChanged }) => isChanged,
  justifikasi: ({ isUnsent }) => isUnsent,
  kembali: ({ isReturned }) => isReturned,
}

export function filterJudged(
  lines: readonly JudgedLine[],
  filter: JudgedFilter | undefined,
): readonly JudgedLine[] {
  return filter === undefined ? lines : lines.filter(shownBy[filter])
}

interface JudgedNeighbours {
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** The one before and after among those that are shown; one that is shown no more stands where it stood. */
export function judgedNeighbours(
  all: readonly JudgedLine[],
  filter: JudgedFilter | undefined,
  code: string,
): JudgedNeighbours {
  const shown = new Set(filterJudged(all, filter).map((line) => line.code))
  const at = all.findIndex((line) => line.code === code)
  return {
    previous: all.slice(0, Math.max(at, 0)).findLast((line) => shown.has(line.code))?.code,
    next: all.slice(at + 1).find((line) => shown.has(line.code))?.code,
  }
}
