import { expect, test } from 'vitest'
import { isOtherValue, lacksJustification, withValue } from './judgement-words.ts'

const before = { value: '2', facts: 'F', analysis: 'A', justification: 'Turun karena rancangan.' }

test('another value has to be justified, the same one has not, however it is written', () => {
  expect(lacksJustification({ ...before, value: '3', justification: ' ' }, before)).toBe(true)
  expect(lacksJustification({ ...before, value: '2.0', justification: '' }, before)).toBe(false)
  expect(lacksJustification({ ...before, value: null, justification: '' }, before)).toBe(true)
  expect([isOtherValue('2', '2.00'), isOtherValue('2', null), isOtherValue(null, null)]).toEqual([
    false,
    true,
    false,
  ])
})

test('the justification of the stage before does not justify a new value, and comes back with its own', () => {
  const changed = withValue(before, '3', before)
  expect(changed).toEqual({ ...before, value: '3', justification: '' })
  expect(withValue(changed, '2', before)).toEqual(before)
})

test('a justification that a person wrote stays, whichever value is chosen', () => {
  const written = { ...before, value: '3', justification: 'Sudah ditetapkan.' }
  expect(withValue(written, '4', before).justification).toBe('Sudah ditetapkan.')
  expect(withValue(written, '2', before).justification).toBe('Sudah ditetapkan.')
})
