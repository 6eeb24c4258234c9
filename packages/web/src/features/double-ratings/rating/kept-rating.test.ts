import { expect, test } from 'vitest'
import { keepRating, readRating } from './kept-rating.ts'

function storageOnDevice() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const place = { personId: 'maya', assessmentId: 'p-1', code: '8' }
const words = { value: '2', facts: 'Perwali 12/2020, pasal 4.', analysis: '' }

test('a rating that was not saved is there when the page is opened anew, and gone once it is saved', () => {
  const storage = storageOnDevice()
  expect(keepRating(place, words, storage)).toBe(true)

  expect(readRating(place, storage)).toEqual(words)
  keepRating(place, null, storage)
  expect([readRating(place, storage), storage.kept.size]).toEqual([null, 0])
})

test('is nobody else’s, nor another indicator’s', () => {
  const storage = storageOnDevice()
  keepRating(place, words, storage)

  expect(readRating({ ...place, personId: 'yusuf' }, storage)).toBeNull()
  expect(readRating({ ...place, code: '9' }, storage)).toBeNull()
})

test('what is no rating is left alone, and a device that refuses says so', () => {
  const storage = storageOnDevice()
  for (const kept of ['{"value":2,"facts":"","analysis":""}', 'bukan JSON', '[]', 'null']) {
    storage.kept.set('undagi.second-rating/maya/p-1/8', kept)
    expect(readRating(place, storage), kept).toBeNull()
  }
  const refuse = () => {
    throw new Error('refused')
  }
  const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse }
  expect([keepRating(place, words, refusing), readRating(place, refusing)]).toEqual([false, null])
  expect(keepRating(place, words, null)).toBe(false)
})
