import type { z } from '@hono/zod-openapi'
import { judgementAt } from '@undagi/maturity'
import { judgedIn, type SeenStages } from '../assessments/usecases/see-interview.ts'
import type { TitleOffered } from '../evidence/usecases/titles-offered.ts'
import { minutesSpent } from './fold-clocks.ts'
import type { Contribution, Interview } from './interview.ts'
import type { PlaceShown, RecordedEntry } from './interview-entry.ts'
import {
  canAnswerObjection,
  canInInterview,
  type InterviewAction,
  isLetterAsked,
  mayReplaceOn,
  seesOutside,
  sideOf,
} from './interviews.policy.ts'
import type { PresenceRow } from './interviews.repository.ts'
import type { appointmentSchema, presenceSchema, roomSchema } from './interviews.schemas.ts'
import { isLate } from './is-late.ts'
import { isPresent } from './is-present.ts'
import { isSignedByBoth, type Signatory, signatoriesOf } from './is-signed.ts'
import type { Candidate } from './list-candidates.ts'
import { sessionsOf } from './sessions.ts'
import { minutesOf } from './write-minutes.ts'

export type RoomView = z.infer<typeof roomSchema>
export type AppointmentView = z.infer<typeof appointmentSchema>
export type PresenceView = z.infer<typeof presenceSchema>
type ItemView = RoomView['items'][number]

export interface Room {
  readonly seen: SeenStages
  readonly entries: readonly RecordedEntry[]
  readonly interview: Interview
  readonly presence: readonly PresenceRow[]
  readonly titles: readonly TitleOffered[]
  readonly candidates: readonly Candidate[]
  readonly now: Date
}

/** What this person sees of the room: what assessors note for themselves and every value that is not released stay with those outside. */
export function presentRoom(room: Room): RoomView {
  const { seen, interview, presence, now } = room
  const { actor, row, release } = seen
  const { term } = interview
  const codes = codesIn(interview, seesOutside(actor, row))
  const signatories = signatoriesOf(interview)
  return {
    version: interview.version,
    ...{ stage: row.stage, timeZone: row.institution.timeZone, now: now.toISOString() },
    ...{ side: sideOf(actor, row), release, seesOutside: seesOutside(actor, row) },
    can: presentCan(room),
    schedule: presentSchedule(interview),
    agendaVersion: interview.agenda.version,
    items: codes.map((code) => presentItem(room, code)),
    carried: seen.edition.indicators.length - codes.length,
    participants: presentParticipants(room),
    here: presentPresence(presence, now).here,
    candidates: room.candidates.map((each) => presentCandidate(each, signatories)),
    signatories: signatories.map((each) => presentSignatory(room, each)),
    clarifications: presentClarifications(room),
    term: term && {
      ...{ dueAt: term.dueAt.toISOString(), isOver: term.dueAt <= now },
      ...{ answersDueAt: term.answersDueAt?.toISOString() ?? null, ...signed(term) },
      ended: term.ended && { ...signed(term.ended), reason: term.ended.reason, letter: term.ended.letter },
    },
    objections: presentObjections(room),
    minutes: presentMinutes(room),
  }
}

function presentCandidate(
  { personId, name, side, maySign, roles, unitName }: Candidate,
  signatories: readonly Signatory[],
): RoomView['candidates'][number] {
  const isNamed = signatories.some(({ participant }) => participant.personId === personId)
  return { personId, name, side, maySign, roles: [...roles], unitName, isNamed }
}

function presentSignatory(
  room: Room,
  { participant, signature, replaced }: Signatory,
): RoomView['signatories'][number] {
  const { actor, row } = room.seen
  const { participantId, personId, name, office, side } = participant
  const isGone =
    canInInterview(actor, 'replace_signatory', row) && signature === null && !stillMay(room, participant)
  return {
    ...{ participantId, name, office, side, isOwn: personId === actor.personId },
    ...{ signedAt: signature?.at.toISOString() ?? null, isGone },
    mayReplace: isGone && mayReplaceOn(side, actor, row),
    replaced: replaced.map((each) => ({ before: each.before, reason: each.reason, ...signed(each) })),
  }
}

function stillMay({ candidates }: Room, { personId, side }: Signatory['participant']): boolean {
  return candidates.some((each) => each.personId === personId && each.side === side && each.maySign)
}

/** When the interview is, with whom and about what. */
export function presentAppointment(
  interview: Interview,
  { actor, row }: Pick<SeenStages, 'actor' | 'row'>,
): AppointmentView {
  const { agenda, participants } = interview
  return {
    ...{ stage: row.stage, timeZone: row.institution.timeZone, schedule: presentSchedule(interview) },
    codes: agenda.items.map(({ code }) => code),
    participants: participants.map(({ name, office, side }) => ({ name, office, side })),
    ...{ institutionName: row.institution.name, year: row.round.year, version: interview.version },
    isSigned: isSignedByBoth(interview),
    canSchedule: row.round.kind === 'evaluation' && canInInterview(actor, 'schedule_interview', row),
  }
}

function presentSchedule({ schedule }: Interview): RoomView['schedule'] {
  if (schedule === null) return null
  const { startsAt, minutes, venue, letter } = schedule
  return { startsAt: startsAt.toISOString(), minutes, venue, letter, ...signed(schedule) }
}

export function presentPresence(rows: readonly PresenceRow[], now: Date): PresenceView {
  return {
    here: rows
      .filter((row) => isPresent(row, now))
      .map(({ personId, name, side }) => ({ personId, name, side })),
  }
}

function presentCan({ seen: { actor, row } }: Room): RoomView['can'] {
  const can = (action: Parameters<typeof canInInterview>[1]) => canInInterview(actor, action, row)
  const byLetter = (action: InterviewAction) => isLetterAsked(actor, action, row)
  return {
    schedule: row.round.kind === 'evaluation' && can('schedule_interview'),
    scheduleByLetter: byLetter('schedule_interview'),
    inviteOthers: can('invite_others'),
    conduct: can('conduct_interview'),
    answer: can('answer_in_interview'),
    clarify: can('answer_clarification'),
    sign: can('sign_minutes'),
    replaceSignatory: can('replace_signatory'),
    setTerm: can('set_objection_term'),
    termByLetter: byLetter('set_objection_term'),
    object: can('object_to_value'),
    answerByLetter: byLetter('answer_objection'),
    readRecord: can('read_interview_record'),
    judge: row.stage === 'interview' && can('judge_stage'),
  }
}

/** The agenda in its order, then what was talked about without being on it. */
function codesIn({ agenda, contributions, shown, clocks }: Interview, seesNotes: boolean): readonly string[] {
  const said = contributions.filter(({ kind }) => seesNotes || kind !== 'note')
  const touched = [...said, ...shown].map(({ code }) => code)
  return [...new Set([...agenda.items.map(({ code }) => code), ...clocks.keys(), ...touched])]
}

function presentItem(room: Room, code: string): ItemView {
  const { seen, interview, now } = room
  const spans = interview.clocks.get(code) ?? []
  const planned = interview.agenda.items.find((each) => each.code === code)
  const outside = seesOutside(seen.actor, seen.row)
  return {
    ...{ code, name: seen.edition.indicatorByCode.get(code)?.shortName ?? code },
    ...{ minutes: planned?.minutes ?? null, spentMinutes: minutesSpent(spans, now) },
    startedAt: spans[0]?.from.toISOString() ?? null,
    isRunning: spans.at(-1)?.until === null,
    isEnded: spans.length > 0 && spans.at(-1)?.until !== null,
    values: valuesOf(seen, code),
    judgedVersion: outside ? (seen.outside.said.interview.get(code) ?? []).length : null,
    contributions: interview.contributions
      .filter((each) => each.code === code && (outside || each.kind !== 'note'))
      .map((each) => presentContribution(each, seen.actor.personId)),
    shown: interview.shown
      .filter((each) => each.code === code)
      .map((each) => ({ id: each.id, ...presentPlace(room, each), ...signed(each) })),
  }
}

function valuesOf(seen: SeenStages, code: string): ItemView['values'] {
  const isJudged = judgedIn(seen)
  return seen.seen.map((stage) => {
    const held = judgementAt(seen.stages, stage, code)
    return {
      stage,
      value: held?.judgement.value ?? null,
      isCarried: held !== undefined && held.saidIn !== stage,
      isJudged: isJudged(stage, code),
    }
  })
}

function presentContribution(
  { id, kind, questionId, versions, spokenBy, byId, ...by }: Contribution,
  personId: string,
): ItemView['contributions'][number] {
  const last = versions.at(-1)
  return {
    ...{ id, kind, questionId, spokenBy, text: last?.text ?? '', version: versions.length },
    contested: last?.isContested === true ? (versions.at(-2)?.text ?? null) : null,
    isOwn: byId === personId,
    ...signed(by),
  }
}

function presentPlace({ titles }: Room, { offerId, page, place }: PlaceShown) {
  const known = titles.find((each) => each.offerId === offerId)
  return { offerId, page, place, title: known?.confidentiality === 'internal' ? known.title : null }
}

/** Who is here this time: whoever came to an earlier session alone is not. */
function presentParticipants({ interview: { participants }, entries }: Room): RoomView['participants'] {
  const present = sessionsOf(entries).presentLast()
  return participants.map((each) => ({
    ...each,
    isPresent: present?.has(each.participantId) ?? each.isPresent === true,
  }))
}

function presentClarifications(room: Room): RoomView['clarifications'] {
  return room.interview.clarifications.map(({ id, code, text, dueAt, answers, ...by }) => ({
    ...{ id, code, text, dueAt: dueAt.toISOString(), isOver: dueAt <= room.now },
    answers: answers.map((each) => presentReply(room, each)),
    ...signed(by),
  }))
}

function presentObjections(room: Room): RoomView['objections'] {
  const { actor, row } = room.seen
  return room.interview.objections.map(({ id, code, answer, ...reply }) => ({
    ...{ id, code, ...presentReply(room, reply) },
    mayAnswer: answer === null && canAnswerObjection(actor, { ...row, code }),
    answer: answer && {
      ...{ accepted: answer.accepted, reason: answer.reason, letter: answer.letter },
      ...{ dueAt: answer.dueAt?.toISOString() ?? null, isLate: isLate(answer) },
      ...signed(answer),
    },
  }))
}

function presentReply(
  room: Room,
  { text, evidence, ...by }: Interview['clarifications'][number]['answers'][number],
) {
  return { text, evidence: evidence.map((each) => presentPlace(room, each)), ...signed(by) }
}

function presentMinutes(room: Room): RoomView['minutes'] {
  const { minutes, digest } = minutesOf(room.entries)
  const { form, startsAt, venue, present, absent, promised, sessions, items } = minutes
  return {
    form,
    ...{ digest, isFrozen: room.interview.signatures.length > 0, isSigned: isSignedByBoth(room.interview) },
    ...{ startsAt, venue, present: [...present], absent: [...absent] },
    promised: promised.map((each) => ({ ...each, answers: [...each.answers] })),
    sessions: sessions.map((each) => ({ ...each, present: [...each.present] })),
    items: items.map(({ code, said, shown }) => ({
      ...{ code, name: room.seen.edition.indicatorByCode.get(code)?.shortName ?? code },
      said: [...said],
      shown: shown.map((each) => presentPlace(room, each)),
    })),
  }
}

function signed({ byName, at }: { readonly byName: string; readonly at: Date }) {
  return { byName, at: at.toISOString() }
}
