import { expect, test } from 'vitest'
import { wordsInRoom } from './words-in-room.ts'

const standing = {
  value: '3',
  facts: 'Perwali 12/2023 pasal 4.',
  analysis: 'Memenuhi butir b.',
  justification: 'Bukti lengkap.',
}

test('a value that is confirmed without an answer keeps every text of the documents', () => {
  expect(wordsInRoom(standing, { value: '3', why: ' ', answers: [] })).toEqual(standing)
})

test('answers go below the facts, each once, however often the value is confirmed', () => {
  const once = wordsInRoom(standing, { value: '3', why: '', answers: ['Ada notulanya.'] })

  expect(once.facts).toBe('Perwali 12/2023 pasal 4.\nAda notulanya.')
  expect(wordsInRoom(once, { value: '3', why: '', answers: ['Ada notulanya.'] })).toEqual(once)
})

test('another value does not take over the justification of the one before', () => {
  expect(wordsInRoom(standing, { value: '2', why: '', answers: [] }).justification).toBe('')
  expect(wordsInRoom(standing, { value: '2', why: ' Notula tidak ada. ', answers: [] })).toMatchObject({
    ...{ value: '2', analysis: 'Memenuhi butir b.', justification: 'Notula tidak ada.' },
  })
})
