import { randomUUID } from 'node:crypto'
import { addDays, type LocalZone, localDay, localInstant } from '@undagi/maturity'
import type { TitleOffered } from '../features/evidence/usecases/titles-offered.ts'
import type { InterviewEntry, PlaceShown, RecordedEntry } from '../features/interviews/interview-entry.ts'
import { minutesOf } from '../features/interviews/write-minutes.ts'
import type { ExampleStep } from './example-interview.ts'
import { workdayFrom } from './workday-from.ts'

interface Known {
  /** What questions, clarifications and objections are called in the example. */
  readonly names: Map<string, string>
  readonly offers: readonly TitleOffered[]
  readonly recorded: readonly RecordedEntry[]
  readonly timeZone: LocalZone
  readonly loadedAt: Date
}

/** A step of the example as the room keeps it; what it means is found by the names of the example. */
export function toInterviewEntry(step: ExampleStep, known: Known): InterviewEntry {
  switch (step.kind) {
    case 'entered':
      return { kind: step.kind, side: step.side }
    case 'item_started':
    case 'item_ended':
      return { kind: step.kind, code: step.code }
    case 'scheduled': {
      const { kind, startsAt, startsAfterDays = 0, minutes, venue } = step
      const begins = startsAt ?? momentAhead(startsAfterDays, '09:00', known)
      return { kind, minutes, venue, startsAt: begins, letter: null }
    }
    case 'asked':
      return { ...textOf(step), kind: step.kind, contributionId: nameIn(known, step.as) }
    case 'noted':
      return { ...textOf(step), kind: step.kind, contributionId: randomUUID() }
    case 'answered': {
      const { kind, to, spokenBy } = step
      return { ...textOf(step), kind, contributionId: randomUUID(), questionId: idOf(known, to), spokenBy }
    }
    case 'evidence_shown':
      return { kind: step.kind, showingId: randomUUID(), code: step.code, ...toPlace(step, known) }
    case 'clarification_asked': {
      const { kind, as, code, text, dueAt, dueAfterDays = 0 } = step
      const until = dueAt ?? momentAhead(dueAfterDays, '16:00', known)
      return { kind, clarificationId: nameIn(known, as), code, text, dueAt: until }
    }
    case 'clarified': {
      const evidence = step.evidence.map((place) => toPlace(place, known))
      return { kind: step.kind, clarificationId: idOf(known, step.to), text: step.text, evidence }
    }
    case 'signed':
      return { kind: step.kind, digest: minutesOf(known.recorded).digest }
    case 'objection_term_set':
      return { kind: step.kind, dueAt: step.dueAt, letter: step.letter }
    case 'objected': {
      const { kind, as, code, text } = step
      return { kind, objectionId: nameIn(known, as), code, text, evidence: [] }
    }
    case 'objection_answered': {
      const { kind, to, accepted, reason } = step
      return { kind, objectionId: idOf(known, to), accepted, reason, letter: null }
    }
  }
}

const textOf = ({ code, text }: { readonly code: string; readonly text: string }) => ({
  ...{ code, text, basedOn: 0 },
})

function nameIn({ names }: Known, as: string): string {
  const id = randomUUID()
  names.set(as, id)
  return id
}

function idOf({ names }: Known, name: string): string {
  const id = names.get(name)
  if (id === undefined) throw new Error(`In the example nobody said ${name} before it is answered`)
  return id
}

function toPlace(
  { document, page, place }: { readonly document: string; readonly page: number; readonly place: string },
  { offers }: Known,
): PlaceShown {
  const offer = offers.find(({ title }) => title === document)
  if (offer === undefined) throw new Error(`The example shows ${document}, which is not offered there`)
  return { offerId: offer.offerId, page, place }
}

/** So many days on from the day the example is loaded; a Monday instead of a weekend. */
function momentAhead(days: number, clock: string, { loadedAt, timeZone }: Known): string {
  const day = workdayFrom(addDays(localDay(loadedAt.getTime(), timeZone), days))
  return new Date(localInstant(day, clock, timeZone)).toISOString()
}
