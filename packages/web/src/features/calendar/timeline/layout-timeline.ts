import type { CalendarStage, ScheduledStage } from '../api/calendar.ts'

interface TimelineBar {
  readonly stage: CalendarStage
  /** In percent of the whole. */
  readonly left: number
  readonly width: number
}

export interface Timeline {
  readonly bars: readonly TimelineBar[]
  /** Where today is; `null` outside of it. */
  readonly now: number | null
  /** The first of each month, as far as there is room for their names. */
  readonly months: readonly { readonly month: string; readonly left: number }[]
}

const dayMs = 86_400_000
/** As many names of months stand beside each other. */
const mostMonths = 12

type Stages = readonly Pick<ScheduledStage, 'stage' | 'beginsAt' | 'endsAt'>[]

/** The stages that have days, on one scale from the first of these days to the last; `null` where none has any. */
export function layoutTimeline(stages: Stages, nowMs: number): Timeline | null {
  const spans = stages.flatMap(({ stage, beginsAt, endsAt }) => {
    const [begins, ends] = [toMs(beginsAt), toMs(endsAt)]
    // of a stage of which only one end is known, one day is drawn: the one that is
    const from = begins ?? (ends === null ? null : ends - dayMs)
    const to = ends ?? (begins === null ? null : begins + dayMs)
    return from === null || to === null ? [] : [{ stage, from: Math.min(from, to), to }]
  })
  if (spans.length === 0) return null
  const from = Math.min(...spans.map((span) => span.from))
  const to = Math.max(...spans.map((span) => span.to), from + dayMs)
  const at = (ms: number) => ((ms - from) / (to - from)) * 100
  return {
    bars: spans.map((span) => ({
      stage: span.stage,
      left: at(span.from),
      width: at(span.to) - at(span.from),
    })),
    now: nowMs < from || nowMs > to ? null : at(nowMs),
    months: monthsBetween(from, to).map((month) => ({
      month,
      left: at(Date.parse(`${month}-01T00:00:00Z`)),
    })),
  }
}

const toMs = (instant: string | null) => (instant === null ? null : Date.parse(instant))

/** "2026-07" for every month that begins in between, or for some of many; over years for each January. */
function monthsBetween(from: number, to: number): readonly string[] {
  const months: string[] = []
  const at = new Date(from)
  for (let next = firstOfNext(at); next.getTime() < to; next = firstOfNext(next))
    months.push(next.toISOString().slice(0, 7))
  // Over years, names of months stand for nothing: the year does.
  const told = months.length > 2 * mostMonths ? months.filter((month) => month.endsWith('-01')) : months
  const step = Math.ceil(told.length / mostMonths)
  return told.filter((_, position) => position % step === 0)
}

function firstOfNext(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1))
}
