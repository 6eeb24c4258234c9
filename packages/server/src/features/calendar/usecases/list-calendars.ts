import type { z } from '@hono/zod-openapi'
import { calendarStagesOf, endInWords, endOf, isPassed, standingOf } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { institutionsOfOperator } from '../calendar.policy.ts'
import { type Participant, selectChanges, selectParticipants, toRecorded } from '../calendar.repository.ts'
import type { participantSchema } from '../calendars.schemas.ts'
import type { RecordedChange } from '../recorded-change.ts'
import { calendarOf, historyOf } from '../round-calendar.ts'
import { deadlineIn } from './stage-standing.ts'

/** Which institutions take part in a year, each evaluated or monitored, how far they are, and where their calendars stand. */
export async function listCalendars(
  { institutionId, year }: { readonly institutionId: string; readonly year: number },
  { database, request }: RequestContext,
): Promise<z.infer<typeof participantSchema>[]> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_calendars', institutionId)
    const institutionIds = institutionsOfOperator(actor)
    const participants = await selectParticipants(db, { year, institutionIds })
    const rows =
      participants.length === 0
        ? []
        : await selectChanges(
            db,
            participants.map(({ id }) => id),
          )
    const byAssessment = Map.groupBy(rows, ({ assessmentId }) => assessmentId)
    return participants.map((each) => {
      const changed = byAssessment.get(each.id) ?? []
      return {
        ...presentParticipant(each, changed.map(toRecorded), request.at),
        dueAt: deadlineIn(each.round, changed, each.stage)?.toISOString() ?? null,
      }
    })
  })
}

function presentParticipant(
  { id: assessmentId, institutionName, slug, round, stage: state }: Participant,
  recorded: readonly RecordedChange[],
  at: Date,
): Omit<z.infer<typeof participantSchema>, 'dueAt'> {
  const { kind, timeZone } = round
  const calendar = calendarOf(timeZone, historyOf(round, recorded))
  return {
    ...{ assessmentId, institutionName, slug, stage: state, kind, timeZone, isLocked: calendar.isLocked },
    stages: calendarStagesOf(kind).map((stage) => {
      const endMs = endOf(calendar, stage)
      return {
        stage,
        standing: standingOf(calendar, stage, at.getTime()),
        isPassed: isPassed(stage, state),
        endsAt: endMs === null ? null : new Date(endMs).toISOString(),
        endsInWords: endMs === null ? null : endInWords(endMs, timeZone),
      }
    }),
  }
}
