import type { selectAssessment } from '../assessments.repository.ts'

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/**
 * What an open page says of the round: its days, whether it is locked, its name and kind. Another mark than before: the page is to be read
 * anew. None of it is an action of the assessment. For a read of another feature.
 */
export function roundMark({ round, calendarVersion }: Pick<Row, 'round' | 'calendarVersion'>): string {
  const { name, kind, assessmentDate, visitDate, deadline } = round
  return JSON.stringify([calendarVersion, name, kind, assessmentDate, visitDate, deadline])
}
