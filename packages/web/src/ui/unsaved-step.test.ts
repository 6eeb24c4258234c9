import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unsavedStep } from './unsaved-step.ts'

test('the first Esc asks, the second means to go on writing', () => {
  expect(unsavedStep('open', 'dismiss', true)).toBe('asked')
  expect(unsavedStep('asked', 'dismiss', true)).toBe('open')
})

test('whoever goes on typing is no longer asked, and whoever presses Batal again still is', () => {
  expect(unsavedStep('asked', 'type', true)).toBe('open')
  expect(unsavedStep('asked', 'cancel', true)).toBe('asked')
})

test('an untouched form closes at once', () => {
  expect(unsavedStep('open', 'dismiss', false)).toBe('closed')
  expect(unsavedStep('open', 'cancel', false)).toBe('closed')
})

test('no row of Esc, clicks, Batal and typing throws away what was begun: only saying so does', () => {
  const step = fc.constantFrom('dismiss', 'cancel', 'type', 'stay')
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const after = steps.reduce(
        (standing, each) => unsavedStep(standing, each, true),
        unsavedStep('open', 'type', true),
      )
      expect(after).not.toBe('closed')
      expect(unsavedStep(after, 'discard', true)).toBe('closed')
    }),
  )
})
