import { foldClocks } from './fold-clocks.ts'
import { foldPeople } from './fold-people.ts'
import { foldClarifications, foldObjections } from './fold-requests.ts'
import { foldWords } from './fold-words.ts'
import type { Interview, Signed } from './interview.ts'
import type { EntryOf, RecordedEntry } from './interview-entry.ts'

const empty: Interview = {
  ...{ version: 0, schedule: null, agenda: { items: [], version: 0 }, participants: [], entered: [] },
  ...{ clocks: new Map(), contributions: [], shown: [], clarifications: [], term: null },
  ...{ objections: [], replacements: [], signatures: [] },
}

/** What the entries of an interview, in order, come to; or what further ones make of where it stood. */
export function foldInterview(entries: readonly RecordedEntry[], before: Interview = empty): Interview {
  return entries.reduce(after, before)
}

function after(before: Interview, recorded: RecordedEntry): Interview {
  return { ...before, ...follow(before, recorded), version: recorded.sequence }
}

/** What an entry changes; each subject keeps to its own. */
function follow(before: Interview, recorded: RecordedEntry): Partial<Interview> {
  const { entry, actorId: byId, actorName: byName, saidAt: at, sequence } = recorded
  const by = { byId, byName, at }
  switch (entry.kind) {
    case 'scheduled': {
      const { minutes, venue, letter } = entry
      return { schedule: { startsAt: new Date(entry.startsAt), minutes, venue, letter, ...by } }
    }
    case 'agenda_set':
      return { agenda: { items: entry.items, version: before.agenda.version + 1 } }
    case 'signatory_replaced': {
      const { kind: _, ...replaced } = entry
      return { replacements: [...before.replacements, { ...replaced, ...by }] }
    }
    case 'invited':
    case 'uninvited':
    case 'attendance_noted':
    case 'entered':
      return foldPeople(before, entry, by)
    case 'item_started':
    case 'item_ended':
      return { clocks: foldClocks(before.clocks, entry, by) }
    case 'asked':
    case 'noted':
    case 'answered':
      return { contributions: foldWords(before.contributions, entry, by) }
    case 'evidence_shown': {
      const { showingId: id, code, offerId, page, place } = entry
      return { shown: [...before.shown, { id, code, offerId, page, place, ...by }] }
    }
    case 'clarification_asked':
    case 'clarified':
      return { clarifications: foldClarifications(before.clarifications, entry, by) }
    case 'signed':
      return { signatures: [...before.signatures, { ...by, digest: entry.digest, sequence }] }
    case 'signature_withdrawn':
      return { signatures: before.signatures.filter((each) => each.byId !== byId) }
    case 'objection_term_set':
      return { term: termOf(entry, by) }
    case 'objection_term_ended':
      return { term: endedTerm(before.term, entry, { ...by, at: recorded.recordedAt }) }
    case 'objected':
      return { objections: foldObjections(before.objections, entry, { ...by, answersDueAt: null }) }
    // What is judged is set against it: by one clock, whatever a device says.
    case 'objection_answered':
      return {
        objections: foldObjections(before.objections, entry, {
          ...{ ...by, at: recorded.recordedAt, answersDueAt: before.term?.answersDueAt ?? null },
        }),
      }
  }
}

function termOf(
  { dueAt, answersDueAt, letter }: EntryOf<'objection_term_set'>,
  by: Signed,
): Interview['term'] {
  return {
    dueAt: new Date(dueAt),
    answersDueAt: answersDueAt ? new Date(answersDueAt) : null,
    ...{ letter, ended: null },
    ...by,
  }
}

/** Over from the moment that it came in, by one clock; a term that is over stays what it was. */
function endedTerm(
  term: Interview['term'],
  { reason, letter }: EntryOf<'objection_term_ended'>,
  by: Signed,
): Interview['term'] {
  if (term === null || term.dueAt <= by.at) return term
  return { ...term, dueAt: by.at, ended: { reason, letter, ...by } }
}
