import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Room } from './room.ts'

const at = (assessmentId: string) => ({ params: { path: { assessmentId } } })
const entryId = () => crypto.randomUUID()

export const schedule = (assessmentId: string, entry: Schemas['ScheduleInterview']['entry']): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/schedule', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )

export const conduct = (assessmentId: string, entry: Schemas['ConductInterview']['entry']): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/conduct', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )

export const clarify = (
  assessmentId: string,
  entry: Schemas['AnswerClarification']['entry'],
): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/clarifications', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )

export const sign = (assessmentId: string, entry: Schemas['SignMinutes']['entry']): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/signatures', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )

export const replaceSignatory = (
  assessmentId: string,
  entry: Schemas['ReplaceSignatory']['entry'],
): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/signatories', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )

export const setTerm = (assessmentId: string, entry: Schemas['SetObjectionTerm']['entry']): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/objection-term', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )

export const object = (assessmentId: string, entry: Schemas['ObjectToValue']['entry']): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/objections', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )

export const answerObjection = (
  assessmentId: string,
  entry: Schemas['AnswerObjection']['entry'],
): Promise<Room> =>
  dataOf(
    api.POST('/assessments/{assessmentId}/interview/objection-answers', {
      ...at(assessmentId),
      body: { entryId: entryId(), entry },
    }),
  )
