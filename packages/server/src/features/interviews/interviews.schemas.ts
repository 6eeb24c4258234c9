import { z } from '@hono/zod-openapi'
import { attentionReasons } from '@undagi/maturity'
import { timeZoneSchema } from '../institutions/institutions.schemas.ts'
import { roleSchema } from '../session/session.schemas.ts'
import {
  answeredSchema,
  clarifiedSchema,
  conductedSchema,
  objectedSchema,
  objectionAnsweredSchema,
  placeSchema,
  replacingSchema,
  schedulingSchema,
  sides,
  signingSchema,
  termSchema,
} from './interview-entry.ts'

export const interviewParams = z.object({ assessmentId: z.uuid() })

const instantSchema = z.iso.datetime({ offset: true })
const sideSchema = z.enum(sides).openapi({ description: 'For whom somebody is in the room' })
const byShape = { byName: z.string(), at: instantSchema }

/** With what a page sends each entry. */
const written = {
  entryId: z.uuid().openapi({
    description: 'Chosen by the page: an entry that is sent again after a lost connection is written once',
  }),
  saidAt: instantSchema.optional().openapi({
    description:
      'When it was written on the device; what lies ahead of the server, before the interview was opened or long before anything was said counts as now',
  }),
  sentAt: instantSchema.optional().openapi({
    description:
      'What the clock of the device says as it sends this: where that is more than a minute off, `saidAt` is set right by as much',
  }),
}

export const scheduleSchema = z
  .strictObject({ ...written, entry: schedulingSchema })
  .openapi('ScheduleInterview', { description: 'When and where the interview is, and who is invited' })
export const conductSchema = z
  .strictObject({ ...written, entry: conductedSchema })
  .openapi('ConductInterview', { description: 'What whoever conducts the interview sets, asks or notes' })
export const answerSchema = z
  .strictObject({ ...written, entry: answeredSchema })
  .openapi('AnswerInInterview', { description: 'An answer, or a document that is shown' })
export const clarifySchema = z
  .strictObject({ ...written, entry: clarifiedSchema })
  .openapi('AnswerClarification', {
    description: 'What the institution was asked to bring, until the deadline',
  })
export const signSchema = z.strictObject({ ...written, entry: signingSchema }).openapi('SignMinutes', {
  description:
    'Signs the minutes that were read, or takes that back. It is no certified electronic signature',
})
export const replaceSignatorySchema = z
  .strictObject({ ...written, entry: replacingSchema })
  .openapi('ReplaceSignatory', {
    description: 'Who signs the minutes for somebody who was named to and can no longer, and why',
  })
export const setTermSchema = z.strictObject({ ...written, entry: termSchema }).openapi('SetObjectionTerm', {
  description: 'Until when the institution may object, or that the term ends at once',
})
export const objectSchema = z
  .strictObject({ ...written, entry: objectedSchema })
  .openapi('ObjectToValue', { description: 'The institution objects to a value, with reasons and evidence' })
export const answerObjectionSchema = z
  .strictObject({ ...written, entry: objectionAnsweredSchema })
  .openapi('AnswerObjection', { description: 'Accepted or refused, with a reason' })

export const enterSchema = z
  .strictObject({ isHere: z.boolean().openapi({ description: 'False: the page closes' }) })
  .openapi('EnterInterview', { description: 'That one is in the room; to be said again every 20 seconds' })

const hereSchema = z.object({ personId: z.uuid(), name: z.string(), side: sideSchema })
export const presenceSchema = z
  .object({ here: z.array(hereSchema) })
  .openapi('InterviewPresence', { description: 'Whose pages are open now' })

const shownPlaceSchema = placeSchema
  .extend({ title: z.string().nullable().openapi({ description: 'Null: a document that few may see' }) })
  .openapi('ShownPlace', { description: 'Which page of which document is shown in the room' })

const valueSchema = z.object({
  stage: z.enum(['self_assessment', 'document_review', 'interview', 'site_visit']),
  value: z.string().nullable(),
  isCarried: z.boolean().openapi({ description: 'Taken over from the stage before' }),
  isJudged: z.boolean().openapi({ description: 'Set or confirmed in this stage, as the task counts it' }),
})

const contributionSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['question', 'answer', 'note']),
  questionId: z.uuid().nullable(),
  text: z.string(),
  version: z.number().int().openapi({ description: 'What a further version is based on' }),
  contested: z.string().nullable().openapi({
    description: 'The text before, where the last was written without having seen it; nothing is lost',
  }),
  isOwn: z.boolean(),
  spokenBy: z.string(),
  ...byShape,
})

const showingSchema = shownPlaceSchema.extend({ id: z.uuid(), ...byShape })

const itemSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    minutes: z.number().int().nullable().openapi({ description: 'Planned; null: not on the agenda' }),
    spentMinutes: z.number().int(),
    startedAt: instantSchema.nullable(),
    isRunning: z.boolean(),
    isEnded: z.boolean(),
    values: z.array(valueSchema).openapi({ description: 'Of the stages whose values the person sees' }),
    judgedVersion: z.number().int().nullable().openapi({
      description: 'With which a value of the interview is judged; null for who does not see it',
    }),
    contributions: z.array(contributionSchema),
    shown: z.array(showingSchema),
  })
  .openapi('InterviewItem', { description: 'An indicator in the room' })

const participantSchema = z.object({
  participantId: z.uuid(),
  personId: z.uuid().nullable(),
  name: z.string(),
  office: z.string(),
  side: sideSchema,
  signs: z.boolean(),
  isPresent: z.boolean(),
})

const signatorySchema = z.object({
  participantId: z.uuid(),
  name: z.string(),
  office: z.string(),
  side: sideSchema,
  isOwn: z.boolean(),
  signedAt: instantSchema.nullable(),
  isGone: z.boolean().openapi({
    description: 'Has not signed and can no longer; told to whoever may name somebody in their place',
  }),
  mayReplace: z.boolean().openapi({
    description:
      'Gone, and this person names who signs instead; the person in charge does for the institution alone',
  }),
  replaced: z
    .array(z.object({ before: z.string(), reason: z.string(), ...byShape }))
    .openapi({ description: 'Who was named before them, and why somebody else is' }),
})

const replySchema = z.object({ text: z.string(), evidence: z.array(shownPlaceSchema), ...byShape })

const clarificationSchema = z
  .object({
    id: z.uuid(),
    code: z.string(),
    text: z.string(),
    dueAt: instantSchema,
    isOver: z.boolean(),
    answers: z.array(replySchema),
    ...byShape,
  })
  .openapi('InterviewClarification', { description: 'What the institution is asked to bring, until when' })

const letterShown = z
  .object({ number: z.string(), date: z.iso.date() })
  .nullable()
  .openapi({ description: 'By which letter of the ministry; null: whoever judges or reviews says it' })

const objectionSchema = replySchema
  .extend({
    id: z.uuid(),
    code: z.string(),
    answer: z
      .object({
        ...{ accepted: z.boolean(), reason: z.string(), letter: letterShown },
        dueAt: instantSchema
          .nullable()
          .openapi({ description: 'Until when it was to be answered; null: nobody had said' }),
        isLate: z.boolean().openapi({ description: 'Answered after that; it counts all the same' }),
        ...byShape,
      })
      .nullable(),
    mayAnswer: z.boolean().openapi({
      description:
        'Nobody answered yet, and this person may: who comes from outside for the indicators that they were assigned',
    }),
  })
  .openapi('InterviewObjection', { description: 'What the institution objects to (sanggah)' })

const personSchema = z.object({ name: z.string(), office: z.string(), side: sideSchema })
const saidSchema = z.object({ text: z.string(), by: z.string() })
const turnSchema = z.object({
  kind: z.enum(['question', 'answer']),
  text: z.string(),
  by: z.string().openapi({ description: 'Who said it' }),
  writtenBy: z
    .string()
    .nullable()
    .openapi({ description: 'Who wrote it down, where that was somebody else' }),
})

const minutesSchema = z
  .object({
    form: z.literal(1).openapi({
      description:
        'How they are written down, and so what the digest is of. Another way would be another number; what was signed stays',
    }),
    digest: z.string().openapi({ description: 'SHA-256 of these minutes; a signature names it' }),
    isFrozen: z.boolean().openapi({ description: 'Somebody signed: they do not change' }),
    isSigned: z.boolean().openapi({ description: 'Everybody who is named on both sides signed' }),
    startsAt: instantSchema.nullable(),
    venue: z.string(),
    present: z.array(personSchema),
    absent: z.array(personSchema),
    items: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        said: z.array(turnSchema).openapi({ description: 'In order' }),
        shown: z.array(shownPlaceSchema),
      }),
    ),
    promised: z
      .array(
        z.object({
          ...{ code: z.string(), text: z.string(), dueAt: instantSchema },
          answers: z.array(saidSchema.extend({ at: instantSchema })),
        }),
      )
      .openapi({ description: 'What was asked for, with what was brought before anybody signed' }),
    sessions: z
      .array(
        z.object({
          startsAt: instantSchema
            .nullable()
            .openapi({ description: 'By the appointment; null: there was none' }),
          venue: z.string(),
          from: instantSchema.openapi({ description: 'When the first was said' }),
          until: instantSchema.openapi({ description: 'When the last was said' }),
          present: z.array(personSchema),
        }),
      )
      .openapi({ description: 'Each time that they met; empty in minutes signed before this was told' }),
  })
  .openapi('InterviewMinutes', {
    description:
      'They write themselves from what was said. Values are not in them: the institution does not see those yet',
  })

const scheduleShown = z
  .object({
    startsAt: instantSchema,
    minutes: z.number().int(),
    venue: z.string(),
    letter: z.object({ number: z.string(), date: z.iso.date() }).nullable().openapi({
      description: 'By which letter of the ministry; null: the ministry or the assessors set it',
    }),
    ...byShape,
  })
  .nullable()

export const appointmentSchema = z
  .object({
    stage: z.string().openapi({ description: 'Where the assessment stands' }),
    timeZone: timeZoneSchema,
    schedule: scheduleShown,
    codes: z.array(z.string()).openapi({ description: 'What is talked about, in order' }),
    participants: z.array(personSchema),
    ...{ institutionName: z.string(), year: z.number().int() },
    version: z.number().int().openapi({ description: 'Higher whenever any of this changed' }),
    isSigned: z.boolean().openapi({ description: 'Everybody who is named on both sides signed the minutes' }),
    canSchedule: z.boolean(),
  })
  .openapi('InterviewAppointment', { description: 'When an interview is, with whom and about what' })

const candidateSchema = z.object({
  ...{ personId: z.uuid(), name: z.string(), side: sideSchema },
  maySign: z.boolean().openapi({ description: 'Whether they can be named to sign the minutes' }),
  roles: z.array(roleSchema),
  unitName: z.string().nullable().openapi({ description: 'Of their role, where it is a unit’s' }),
  isNamed: z.boolean().openapi({ description: 'Signs already' }),
})

export const roomSchema = z
  .object({
    version: z.number().int().openapi({ description: 'The number of the last entry' }),
    stage: z.string().openapi({ description: 'Where the assessment stands' }),
    timeZone: timeZoneSchema,
    now: instantSchema.openapi({
      description: 'The clock of the server, by which the clocks of the items run',
    }),
    side: sideSchema,
    release: z.enum(['closed', 'draft', 'published']),
    seesOutside: z.boolean(),
    can: z.object({
      schedule: z.boolean(),
      scheduleByLetter: z.boolean(),
      inviteOthers: z.boolean().openapi({ description: 'Who comes for the assessors and the ministry' }),
      conduct: z.boolean(),
      answer: z.boolean(),
      clarify: z.boolean(),
      sign: z.boolean(),
      replaceSignatory: z.boolean(),
      setTerm: z.boolean(),
      termByLetter: z.boolean(),
      object: z.boolean(),
      answerByLetter: z.boolean(),
      judge: z.boolean(),
      readRecord: z.boolean().openapi({ description: 'The Berita Acara of the interview' }),
    }),
    schedule: scheduleShown,
    agendaVersion: z.number().int(),
    items: z.array(itemSchema),
    carried: z.number().int().openapi({ description: 'Indicators that nobody talks about' }),
    participants: z.array(participantSchema),
    here: z.array(hereSchema),
    candidates: z
      .array(candidateSchema)
      .openapi({ description: 'Who can be invited or sign; for who schedules or names a successor' }),
    signatories: z.array(signatorySchema),
    clarifications: z.array(clarificationSchema),
    term: z
      .object({
        dueAt: instantSchema,
        isOver: z.boolean(),
        answersDueAt: instantSchema.nullable(),
        ended: z
          .object({ reason: z.string(), letter: letterShown, ...byShape })
          .nullable()
          .openapi({ description: 'By whom and why it was ended before its day; then `dueAt` is when' }),
        ...byShape,
      })
      .nullable(),
    objections: z.array(objectionSchema),
    minutes: minutesSchema,
  })
  .openapi('InterviewRoom', { description: 'The room of an interview, as far as the person may see it' })

export const proposalQuery = z.object({
  minutes: z.coerce.number().int().min(0).max(1440).default(120).openapi({
    description: 'For the items alone, without opening, breaks and signing',
  }),
})

const proposedSchema = z.object({
  code: z.string(),
  name: z.string(),
  minutes: z.number().int().nullable().openapi({ description: 'Null: no room in the time given' }),
  reasons: z.array(z.enum(attentionReasons)),
  questions: z.array(z.object({ criterion: z.string().nullable(), text: z.string() })),
})

export const proposalSchema = z
  .object({
    items: z.array(proposedSchema).openapi({ description: 'The most urgent first' }),
    carried: z.array(z.string()).openapi({ description: 'Codes that nothing asks to talk about' }),
    freeMinutes: z.number().int(),
  })
  .openapi('AgendaProposal', {
    description: 'What to talk about, why, how long, and what to ask: a proposal, which tells values',
  })

export const roomEventSchema = z
  .object({
    version: z
      .number()
      .int()
      .openapi({ description: 'The number of the entry; 0: somebody came or went, or a value was judged' }),
    kind: z.string(),
    actorName: z.string(),
    at: instantSchema,
  })
  .openapi('InterviewEvent', { description: 'What was just said or done in the room' })
