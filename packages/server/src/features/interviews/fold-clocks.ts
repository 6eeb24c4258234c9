import type { Interview, Signed, Span } from './interview.ts'
import type { EntryOf } from './interview-entry.ts'

type Clocks = Interview['clocks']

/** When each item was talked about. */
export function foldClocks(
  clocks: Clocks,
  entry: EntryOf<'item_started' | 'item_ended'>,
  { at }: Signed,
): Clocks {
  if (entry.kind === 'item_started') return startClock(clocks, entry.code, at)
  return new Map([...clocks].map(([code, spans]) => [code, code === entry.code ? stopped(spans, at) : spans]))
}

/** One item is talked about at a time: what was running stops where the next begins. */
function startClock(clocks: Clocks, code: string, at: Date): Clocks {
  const running = (clocks.get(code) ?? []).at(-1)
  if (running !== undefined && running.until === null) return clocks
  const before = new Map([...clocks].map(([each, spans]) => [each, stopped(spans, at)]))
  return before.set(code, [...(before.get(code) ?? []), { from: at, until: null }])
}

function stopped(spans: readonly Span[], at: Date): readonly Span[] {
  return spans.map((span) =>
    span.until === null ? { ...span, until: at < span.from ? span.from : at } : span,
  )
}

/** Minutes that an item was talked about until now, begun ones counted whole. */
export function minutesSpent(spans: readonly Span[] | undefined, now: Date): number {
  const spentMs = (spans ?? []).reduce((sum, { from, until }) => {
    return sum + Math.max(0, (until ?? now).getTime() - from.getTime())
  }, 0)
  return Math.ceil(spentMs / 60_000)
}
