import { expect, test } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import { readGoldenFiles } from '../testing/golden-file.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { compareStages } from './compare-stages.ts'

const golden = readGoldenFiles().find(({ cases }) => cases.some(({ name }) => /Denpasar 2021/.test(name)))
const scored = (name: RegExp) => {
  const found = golden?.cases.find((each) => name.test(each.name))
  if (golden === undefined || found?.ratings === undefined) throw new Error('Denpasar 2021 is not there')
  return scoreAssessment(readInstrument(golden.instrument), found.ratings, { year: golden.year })
}

test('of Denpasar in 2021 the assessors lowered 25 indicators and raised 4: from 3.75 to 3.19', () => {
  const [self, official] = [scored(/mandiri/), scored(/resmi/)]

  const comparison = compareStages(self, official)

  expect([self.index.rounded, official.index.rounded]).toEqual(['3.75', '3.19'])
  expect(comparison).toMatchObject({ lowered: 25, raised: 4 })
  expect(comparison.index).toMatchObject({
    direction: 'down',
    distance: { text: '0.557' },
    rounded: '0.56',
    published: '0.56',
  })
  expect(Object.keys(comparison.indicators)).toHaveLength(47)
})

test('an indicator that one side leaves unanswered went neither up nor down', () => {
  const instrument = readInstrument('toy')
  const self = scoreAssessment(instrument, { '1': 2, '2': 1 }, { year: 2024 })
  const official = scoreAssessment(instrument, { '1': 3 }, { year: 2024 })

  expect(compareStages(self, official).indicators).toMatchObject({ '1': 'up', '2': null, '3': 'same' })
})
