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

export interface ReturnNote {
  readonly byName: string
  readonly text: string
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
  /** The review found it not valid, or who returned the stage named it, and nobody has judged it since. */
  readonly isReturned: boolean
  /** Why, in the words of each who said so: who returned it, then the review. */
  readonly returnNotes: readonly ReturnNote[]
  /** Words of this person that only this device holds; why they have not gone is mostly a missing justification. */
  readonly isUnsent: boolean
}

export function judgedLines(
  overview: Pick<StageOverview, 'stage' | 'indicators' | 'entries'>,
  stage: OutsideStage,
  unsent: ReadonlySet<string>,
): readonly JudgedLine[] {
  return overview.indicators.map(({ code, values, review }) => {
    const at = values.findIndex((each) => each.stage === stage)
    const [held, earlier] = [values[at], values[at - 1]]
    const returnNotes = [
      ...(overview.stage === stage && !held?.isJudged ? namedIn(overview.entries, code) : []),
      ...(review?.isCurrent && !review.valid ? [{ byName: review.byName, text: review.note }] : []),
    ]
    const isReturned = returnNotes.length > 0
    return {
      ...{ code, values },
      value: held?.value ?? null,
      before: earlier?.value ?? null,
      isUntouched: (held?.version ?? 0) === 0,
      judged: howFar(held, isReturned),
      isChanged: (held?.value ?? null) !== (earlier?.value ?? null),
      isReturned,
      returnNotes: onceEach(returnNotes),
      isUnsent: unsent.has(code),
    }
  })
}

/** What was said of it in the last step, where that gave the stage back: with a mark of the review, with another, or with none here. */
function namedIn([last]: StageOverview['entries'], code: string): readonly ReturnNote[] {
  if (last?.move !== 'return_to_assessors') return []
  const { byName } = last
  return last.invalid.flatMap(({ indicatorCode, text }) => (indicatorCode === code ? [{ byName, text }] : []))
}

/** Who returns may have taken over the words of the review. */
const onceEach = (notes: readonly ReturnNote[]) =>
  notes.filter(({ text }, at) => notes.findLastIndex((each) => each.text === text) === at)

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

/** What was given back comes first: it alone is asked for. */
export function nextToJudge(lines: readonly JudgedLine[]): JudgedLine | undefined {
  const open = lines.filter(({ judged }) => judged !== 'yes')
  return open.find(({ isReturned }) => isReturned) ?? open[0] ?? lines[0]
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
