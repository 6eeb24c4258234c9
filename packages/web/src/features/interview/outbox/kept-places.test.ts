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

const of = (name: string, personId = 'ani') => ({ personId, name })

test('what was attached to a text that was not sent is there when the page is opened anew, and gone once it is sent', () => {
  const storage = storageOnDevice()
  writePlaces(of('k-1'), places, storage)

  expect(readPlaces(of('k-1'), storage)).toEqual(places)
  expect(readPlaces(of('k-2'), storage)).toEqual([])
  writePlaces(of('k-1'), [], storage)
  expect(storage.kept.size).toBe(0)
})

test('what one person attached is never read by another on the same device', () => {
  const storage = storageOnDevice()
  writePlaces(of('k-1'), places, storage)

  expect(readPlaces(of('k-1', 'budi'), storage)).toEqual([])
  writePlaces(of('k-1', 'budi'), [], storage)
  expect(readPlaces(of('k-1'), storage)).toEqual(places)
})

test('what is no place, or a device that refuses, leaves the page as it was', () => {
  const storage = storageOnDevice()
  storage.kept.set(
    'undagi.interview-places/ani/a',
    '[{"offerId":1},null,{"offerId":"b1","page":2,"place":""}]',
  )
  storage.kept.set('undagi.interview-places/ani/b', 'bukan JSON')
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

  expect(readPlaces(of('a'), storage)).toEqual([{ offerId: 'b1', page: 2, place: '' }])
  expect(readPlaces(of('b'), storage)).toEqual([])
  expect(readPlaces(of('a'), refusing)).toEqual([])
  expect(() => writePlaces(of('a'), places, refusing)).not.toThrow()
})
