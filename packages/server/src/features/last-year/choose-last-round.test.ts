import { expect, test } from 'vitest'
import { chooseLastRound } from './choose-last-round.ts'

const round = (year: number, editionId: string) => ({ assessmentId: `${year}`, year, editionId })

test('one starts from the latest earlier round of the same instrument', () => {
  const earlier = [round(2022, 'spbe-2020'), round(2024, 'spbe-2020'), round(2025, 'pemdi-2026')]
  expect(chooseLastRound(earlier, 'spbe-2020')).toEqual({
    last: round(2024, 'spbe-2020'),
    otherEditionYear: null,
  })
})

test('from another instrument nothing is carried, and its year is said', () => {
  expect(chooseLastRound([round(2025, 'spbe-2020')], 'pemdi-2026')).toEqual({
    last: null,
    otherEditionYear: 2025,
  })
})

test('the first round of all has nothing to start from', () => {
  expect(chooseLastRound([], 'toy')).toEqual({ last: null, otherEditionYear: null })
})
