import type { Changed } from './gather-changes.ts'

/** What an event of the assessment's channel says has changed; whatever is not understood means everything. */
export function changedOf(data: string): Changed {
  const event = parse(data)
  if (typeof event !== 'object' || event === null) return 'everything'
  if ('type' in event && event.type === 'much_changed') return 'much'
  const code = 'indicatorCode' in event ? event.indicatorCode : null
  if (typeof code !== 'string') return 'everything'
  return 'type' in event && event.type === 'indicator_judged' ? { judged: code } : { indicator: code }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}
