import { expect, test } from 'vitest'
import { readPlaces, writePlaces } from './kept-places.ts'

function storageOnDevice() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const places = [
  { offerId: 'b1', page: 6, place: 'Pasal 7' },
  { offerId: 'b2', page: null, place: '' },
]

test('what was attached to a text that was not sent is there when the page is opened anew, and gone once it is sent', () => {
  const storage = storageOnDevice()
  writePlaces('p-1/klarifikasi/k-1', places, storage)

  expect(readPlaces('p-1/klarifikasi/k-1', storage)).toEqual(places)
  expect(readPlaces('p-1/klarifikasi/k-2', storage)).toEqual([])
  writePlaces('p-1/klarifikasi/k-1', [], storage)
  expect(storage.kept.size).toBe(0)
})

test('what is no place, or a device that refuses, leaves the page as it was', () => {
  const storage = storageOnDevice()
  storage.kept.set('undagi.interview-places/a', '[{"offerId":1},null,{"offerId":"b1","page":2,"place":""}]')
  storage.kept.set('undagi.interview-places/b', 'bukan JSON')
  const refusing = {
    getItem: () => {
      throw new Error('refused')
    },
    setItem: () => {
      throw new Error('refused')
    },
    removeItem: () => {
      throw new Error('refused')
    },
  }

  expect(readPlaces('a', storage)).toEqual([{ offerId: 'b1', page: 2, place: '' }])
  expect(readPlaces('b', storage)).toEqual([])
  expect(readPlaces('a', refusing)).toEqual([])
  expect(() => writePlaces('a', places, refusing)).not.toThrow()
})
