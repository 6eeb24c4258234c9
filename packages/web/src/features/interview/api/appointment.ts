import { queryOptions } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type Appointment = Schemas['InterviewAppointment']

/** When the interview is, without what is said in it; somebody may have moved it since the last page. */
export const appointmentQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['interview', assessmentId, 'appointment'],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/interview/appointment', { params: { path: { assessmentId } } }),
      ),
    staleTime: 0,
  })
