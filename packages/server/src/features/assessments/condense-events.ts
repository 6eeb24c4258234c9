import type { AssessmentEvent } from './event-watch.ts'

/** More than this at once is read anew as a whole: cheaper for everybody than being told each. */
const mostTold = 12

/** What somebody needs who has been told nothing since: the last word on each thing, or that much has changed. The oldest comes first. */
export function condenseEvents(events: readonly AssessmentEvent[]): readonly AssessmentEvent[] {
  const lastOfEach = new Map<string, AssessmentEvent>()
  for (const event of events) {
    const thing = `${event.type}/${event.indicatorCode}/${event.field}`
    lastOfEach.delete(thing)
    lastOfEach.set(thing, event)
  }
  const told = [...lastOfEach.values()]
  const last = told.at(-1)
  if (last === undefined || told.length <= mostTold) return told
  const version = Math.max(...told.map((event) => (event.type === 'draft_changed' ? 0 : event.version)))
  return [{ type: 'much_changed', indicatorCode: null, version, actorName: last.actorName, at: last.at }]
}
