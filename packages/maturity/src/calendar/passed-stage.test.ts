import { expect, test } from 'vitest'
import { assessmentStates } from '../stages/stage.ts'
import { calendarStages } from './calendar-stage.ts'
import { isPassed } from './passed-stage.ts'

const passedIn = (state: (typeof assessmentStates)[number]) =>
  calendarStages.filter((stage) => isPassed(stage, state))

test('while it is filled in nothing lies behind an assessment; once it was sent its submission does, before anybody from outside begins', () => {
  expect(passedIn('filling')).toEqual([])
  expect(passedIn('signing')).toEqual(['filling', 'verification'])
  expect(passedIn('submitted')).toEqual(['filling', 'verification', 'submission'])
  expect(passedIn('interview')).toEqual(['filling', 'verification', 'submission', 'document_review'])
})

test('once it is published all of it lies behind', () => {
  expect(passedIn('published')).toEqual([...calendarStages])
})

test('what lies behind is always the beginning of the calendar, however far it is', () => {
  for (const state of assessmentStates)
    expect(passedIn(state)).toEqual(calendarStages.slice(0, passedIn(state).length))
})
