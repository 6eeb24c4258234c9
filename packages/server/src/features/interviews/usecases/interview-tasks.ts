import type { AssessmentState } from '@undagi/maturity'
import { ruleOf } from '@undagi/permissions'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { AskedOf, Task, TaskQuery, TaskSource } from '../../../task.ts'
import { releasesWithin } from '../../assessments/usecases/see-interview.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { type DueDay, readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { foldInterview } from '../fold-interview.ts'
import type { Interview } from '../interview.ts'
import { selectAsking, selectTalkedAbout, toRecordedEntry } from '../interviews.repository.ts'
import { signatoriesOf } from '../is-signed.ts'

const answers = ruleOf('answer_clarification')
const objecting = ruleOf('object_to_value')
const signing = ruleOf('sign_minutes')
const answering = ruleOf('answer_objection')
const states = objecting.states.filter((state): state is AssessmentState => state !== 'withdrawn')

/** A room as far as somebody is still to do something in it. */
interface Room {
  readonly assessmentId: string
  readonly institutionId: string
  readonly stage: AssessmentState
  readonly year: number
  readonly interview: Interview
  readonly isTalkedAbout: boolean
  readonly isLocked: boolean
  readonly days: readonly DueDay[]
  readonly at: Date
}

/** What is to be brought after an interview, until when a value may be objected to, and minutes that wait for a signature. */
export const interviewTasks: TaskSource = async (db, query) => {
  const rooms = await listRooms(db, query)
  const inTerm = rooms.filter((room) => isInTerm(room))
  const releases = await releasesWithin(
    db,
    inTerm.map(({ assessmentId: id, stage }) => ({ id, stage })),
  )
  const seesValues = ({ assessmentId }: Room) => releases.get(assessmentId) !== 'closed'
  return [
    ...rooms.flatMap((room) => [...clarificationTasks(room), ...signatureTasks(room), ...answerTasks(room)]),
    ...inTerm.filter(seesValues).flatMap(objectionTasks),
  ]
}

async function listRooms(db: Sql, { assessmentId: only, at }: TaskQuery): Promise<readonly Room[]> {
  const where = { assessmentId: only, states }
  const [asking, talkedAbout] = await Promise.all([selectAsking(db, where), selectTalkedAbout(db, where)])
  const byRoom = Map.groupBy(asking, ({ entry }) => entry.assessmentId)
  const days = await readDueDays(db, [...byRoom.keys()], at)
  return [...byRoom].flatMap(([assessmentId, own]) => {
    const [first] = own
    if (first === undefined) return []
    const { entry, stage, year, isLocked } = first
    return {
      ...{ assessmentId, institutionId: entry.institutionId, stage, year, isLocked, at },
      interview: foldInterview(own.map((each) => toRecordedEntry(each.entry))),
      isTalkedAbout: talkedAbout.some((each) => each.assessmentId === assessmentId),
      days: days.get(assessmentId) ?? [],
    }
  })
}

const placeOf = ({ assessmentId, institutionId, stage, year, isLocked }: Omit<Room, 'interview'>) => ({
  ...{ assessmentId, institutionId, stage, year, isLocked, unit: null },
})

/** Of whoever of the institution was invited, else of the internal team (PermenPANRB 59/2020: it answers and clarifies). */
function answerers({ year, interview }: Room, anchor: string): readonly AskedOf[] {
  const path = `/${year}/interviu#${anchor}`
  const invited = interview.participants.flatMap(({ personId, side }) =>
    side === 'institution' && personId !== null ? [personId] : [],
  )
  return [
    { roles: answers.roles, personIds: invited, path },
    { roles: ['internal_assessor'], path },
    { roles: answers.roles, path },
  ]
}

/** Until its day: what came too late is taken no more, so nobody is reminded of it. */
function clarificationTasks(room: Room): readonly Task[] {
  const { stage, interview, at } = room
  if (!answers.states.includes(stage)) return []
  return interview.clarifications
    .filter((asked) => asked.answers.length === 0 && at < asked.dueAt)
    .map(({ id, code, text, dueAt, at: since }) => ({
      ...{ ...placeOf(room), key: `clarification:${id}`, kind: 'clarification', indicatorCode: code },
      does: 'answer_clarification',
      ...{ question: text, since, dueAt, askedOf: answerers(room, id), lapsesUnheld: false },
    }))
}

/** Until the institution has objected once: after that it knows the way. */
function isInTerm({ interview: { term, objections }, at }: Room): boolean {
  return term !== null && at < term.dueAt && objections.length === 0
}

/** While the institution sees values and may object. */
function objectionTasks({ interview: { term }, ...room }: Room): readonly Task[] {
  if (term === null) return []
  const { assessmentId, year } = room
  return [
    {
      ...{ ...placeOf(room), key: `objection:${assessmentId}`, kind: 'objection', indicatorCode: null },
      does: 'object_to_value',
      ...{ question: null, since: term.at, dueAt: term.dueAt, lapsesUnheld: false },
      askedOf: [{ roles: objecting.roles, path: `/${year}/interviu#sanggah` }],
    },
  ]
}

/**
 * What the institution objects to and nobody has answered: of whoever judges or reviews it, and where nobody operates for the ministry and nobody
 * was assigned, of who records its letter.
 */
function answerTasks({ interview: { objections, term }, ...room }: Room): readonly Task[] {
  const { stage, year } = room
  if (!answering.states.some((state) => state === stage)) return []
  const path = `/${year}/interviu#sanggah`
  const action = 'answer_objection' as const
  return objections
    .filter(({ answer }) => answer === null)
    .map(({ id, code, text, at: since }) => ({
      ...{ ...placeOf(room), key: `objection_answer:${id}`, kind: 'objection_answer', does: action },
      ...{ indicatorCode: code, question: text, since, dueAt: term?.answersDueAt ?? null },
      askedOf: [
        { roles: ['external_assessor', 'score_reviewer'], action, path },
        { roles: ['person_in_charge'], unlessHeld: 'national_operator', path },
        // nobody is assigned any more: they assign somebody
        { roles: ['national_operator'], path: `/${year}/tahap` },
      ],
      ...{ lapsesUnheld: true, isOutside: true },
    }))
}

const minuteMs = 60_000

/** Once the interview is over, or somebody has signed: each who is named to sign, for themselves. In time as long as the interview has days. */
function signatureTasks(room: Room): readonly Task[] {
  const { assessmentId, stage, year, interview, isTalkedAbout, days, at } = room
  const { schedule, signatures } = interview
  if (!signing.states.includes(stage) || !isTalkedAbout) return []
  const ends = schedule && new Date(schedule.startsAt.getTime() + schedule.minutes * minuteMs)
  const since = signatures[0]?.at ?? ends
  if (since === null || at < since) return []
  return signatoriesOf(interview).flatMap(({ participant: { participantId, personId, side }, signature }) =>
    signature !== null || personId === null
      ? []
      : [
          {
            ...{
              ...placeOf(room),
              key: `signature:${assessmentId}:${participantId}`,
              ...{ kind: 'signature' as const, does: 'sign_minutes' as const },
            },
            ...{ indicatorCode: null, question: null, since, dueAt: dueOf('interview', days, at) },
            askedOf: [
              {
                ...{ roles: signing.roles, personIds: [personId], action: 'sign_minutes' as const },
                path: `/${year}/interviu#notula`,
              },
            ],
            ...{ lapsesUnheld: true, isOutside: side === 'assessors' },
          },
        ],
  )
}
