import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import type { OutsideTask } from './outside-task.ts'

type Open = NonNullable<StageOverview['open']>
type OpenRound = Pick<StageOverview, 'open' | 'indicators' | 'can' | 'marksLeft' | 'roundKind'>

/** What of the interview and the review is not finished where a step is taken. */
export interface OpenLines {
  readonly objections: readonly string[]
  readonly accepted: readonly string[]
  readonly clarifications: Open['clarifications']
  readonly termUntil: string | null
  /** Indicators that the review did not mark. */
  readonly unmarked: readonly string[]
  /** Indicators that a letter has set since they were consolidated. */
  readonly setSince: readonly string[]
  readonly minutesUnsigned: boolean
  /** Indicators that the review marked not valid, and nobody has judged since. */
  readonly invalid: readonly string[]
  /** Whether the step is refused as long as any of it is left. */
  readonly blocks: boolean
  /** Whether going on takes a reason. */
  readonly asksReason: boolean
  /** Whether going on without marks of the review takes a reason of its own. */
  readonly asksWhyUnmarked: boolean
}

const goesOn: readonly OutsideTask[] = ['site_visit', 'score_review']
const closes: readonly OutsideTask[] = ['consolidation', 'publish']

/** Null: the step leaves nothing behind. */
export function openLines(
  task: OutsideTask,
  { open, indicators, can, marksLeft, roundKind }: OpenRound,
): OpenLines | null {
  if (!goesOn.includes(task) && !closes.includes(task)) return null
  const {
    objections = [],
    accepted = [],
    clarifications = [],
    termUntil = null,
    minutes = 'none',
  } = open ?? {}
  const isClosing = closes.includes(task)
  // Of a publication: what went on without a mark. Who records a letter was told of it before, and does not read the marks.
  const neverMarked = can.byLetterOnly ? [] : indicators.filter(({ review }) => !review?.isCurrent)
  const setSince = task === 'publish' ? (marksLeft?.unmarked ?? []) : []
  const unmarked =
    task === 'consolidation'
      ? (marksLeft?.unmarked ?? [])
      : isClosing
        ? neverMarked.map(({ code }) => code).filter((code) => !setSince.includes(code))
        : []
  const invalid = task === 'consolidation' ? (marksLeft?.invalid ?? []) : []
  const minutesUnsigned = goesOn.includes(task) && minutes === 'unsigned'
  const asksReason =
    goesOn.includes(task) && minutes !== 'none' && (minutesUnsigned || clarifications.length > 0)
  const waits = objections.length > 0 || clarifications.length > 0 || termUntil !== null
  const lines: OpenLines = {
    ...{ accepted, clarifications, unmarked, setSince, invalid, minutesUnsigned, asksReason },
    asksWhyUnmarked:
      roundKind === 'evaluation' && (task === 'consolidation' ? unmarked : setSince).length > 0,
    ...{ objections: isClosing ? objections : [], termUntil: isClosing ? termUntil : null },
    blocks: invalid.length > 0 || (accepted.length > 0 ? isClosing : task === 'publish' && waits),
  }
  const named = [...accepted, ...unmarked, ...setSince, ...invalid]
  const isEmpty = !waits && named.length === 0 && !minutesUnsigned
  return isEmpty ? null : lines
}
