import { assessmentStates } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { reportYearOf } from './report-year.ts'

test('who records from a report holds that of the year before, until the round comes to one of its own', () => {
  const ownYear = assessmentStates.filter((stage) => reportYearOf({ year: 2021, stage }) === 2021)
  expect(ownYear).toEqual(['consolidation', 'published'])
  expect(reportYearOf({ year: 2022, stage: 'filling' })).toBe(2021)
  expect(reportYearOf({ year: 2021, stage: 'interview' })).toBe(2020)
})
