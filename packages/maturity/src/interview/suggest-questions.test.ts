import { expect, test } from 'vitest'
import { attentionFor } from '../attention.ts'
import { indicatorsOf } from '../indicators-of.ts'
import { ruleKindNames } from '../rule-kind.ts'
import { buildStanding } from '../testing/any-standing.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { criterionQuestions, openingQuestions } from './question-templates.ts'
import { mostQuestions, suggestQuestions } from './suggest-questions.ts'

test('an indicator that nobody answered is asked about once, without values that do not exist', () => {
  const [indicator] = indicatorsOf(readInstrument('toy'))
  if (indicator === undefined) throw new Error('The toy has no indicator')
  const standing = buildStanding({ selfValue: null, documentValue: null })

  expect(suggestQuestions(indicator, standing, ['weak'])).toEqual([
    { criterion: null, text: openingQuestions.unanswered },
  ])
})

test('every criterion of the editions with criteria can be asked for, and no question keeps a blank', () => {
  for (const edition of ['spbe-2020', 'pemdi-2026']) {
    const instrument = readInstrument(edition)
    for (const indicator of indicatorsOf(instrument)) {
      const openCriteria = indicator.levels.flatMap(({ criteria }) => criteria.map(({ code }) => code))
      for (const code of openCriteria) {
        const standing = buildStanding({ code: indicator.code, openCriteria: [code] })
        const questions = suggestQuestions(indicator, standing, attentionFor(instrument.scale, standing))
        expect(questions.length).toBeLessThanOrEqual(mostQuestions)
        for (const { text } of questions) expect(text).not.toMatch(/[{}]|\.”/)
      }
    }
  }
})

test('every template asks for a criterion or about a value, in the words of people', () => {
  expect(Object.keys(criterionQuestions)).toEqual(Object.keys(ruleKindNames))
  for (const text of Object.values(criterionQuestions)) expect(text).toContain('“{butir}”')
  for (const text of Object.values(openingQuestions)) expect(text).toMatch(/[?]$/)
})
