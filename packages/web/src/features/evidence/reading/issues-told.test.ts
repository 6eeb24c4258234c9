import { expect, test } from 'vitest'
import { issuesTold } from './issues-told.ts'

const issues = ['draft_mark', 'number_blank', 'date_blank', 'signatory_missing', 'gazette_missing'].map(
  (code) => ({ code, message: code }),
)

test('of a draft everything it lacks is told, but not that no gazette has it', () => {
  const told = issuesTold({ status: 'draft', issues }).map(({ code }) => code)
  expect(told).toEqual(['draft_mark', 'number_blank', 'date_blank', 'signatory_missing'])
})

test('of what is enacted also the missing gazette is told', () => {
  expect(issuesTold({ status: 'enacted', issues })).toEqual(issues)
})
