import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import type { OutsideTask } from './outside-task.ts'

type Open = NonNullable<StageOverview['open']>

/** What of the interview and the review is not finished where a step is taken. */
export interface OpenLines {
  readonly objections: readonly string[]
  readonly accepted: readonly string[]
  readonly clarifications: Open['clarifications']
  readonly termUntil: string | null
  /** Indicators that the review did not mark. */
  readonly unmarked: readonly string[]
  readonly minutesUnsigned: boolean
  /** Whether the step is refused as long as any of it is left. */
  readonly blocks: boolean
  /** Whether going on takes a reason. */
  readonly asksReason: boolean
}

const goesOn: readonly OutsideTask[] = ['site_visit', 'score_review']
const closes: readonly OutsideTask[] = ['consolidation', 'publish']

/** Null: the step leaves nothing behind. */
export function openLines(
  task: OutsideTask,
  { open, indicators, can }: Pick<StageOverview, 'open' | 'indicators' | 'can'>,
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
  // who records a letter does not see the marks
  const unmarked =
    isClosing && !can.byLetterOnly
      ? indicators.flatMap(({ code, review }) => (review?.isCurrent ? [] : [code]))
      : []
  const minutesUnsigned = goesOn.includes(task) && minutes === 'unsigned'
  const asksReason =
    goesOn.includes(task) && minutes !== 'none' && (minutesUnsigned || clarifications.length > 0)
  const waits = objections.length > 0 || clarifications.length > 0 || termUntil !== null
  const lines: OpenLines = {
    ...{ accepted, clarifications, unmarked, minutesUnsigned, asksReason },
    ...{ objections: isClosing ? objections : [], termUntil: isClosing ? termUntil : null },
    blocks: accepted.length > 0 ? isClosing : task === 'publish' && waits,
  }
  const isEmpty = !waits && accepted.length === 0 && unmarked.length === 0 && !minutesUnsigned
  return isEmpty ? null : lines
}
