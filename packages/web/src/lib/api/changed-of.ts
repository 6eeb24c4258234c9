import type { Changed } from './gather-changes.ts'

/** What an event of the assessment's channel says has changed; whatever is not understood means everything. */
export function changedOf(data: string): Changed {
  const event = parse(data)
  if (typeof event !== 'object' || event === null || !('indicatorCode' in event)) return 'everything'
  return typeof event.indicatorCode === 'string' ? { indicator: event.indicatorCode } : 'everything'
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}
