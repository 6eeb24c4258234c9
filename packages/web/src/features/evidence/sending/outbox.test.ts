import { beforeEach, expect, test } from 'vitest'
import { Outbox } from './outbox.ts'

const file = new File(['Peta Proses Bisnis'], 'peta.pdf')
let discarded: string[]
let outbox: Outbox

beforeEach(() => {
  discarded = []
  outbox = new Outbox((uploadId) => discarded.push(uploadId))
})

function arrive(key: number, uploadId: string) {
  outbox.put(key, file)
  outbox.start(key)
  outbox.isAt(key, `/api/institutions/kota/uploads/${uploadId}`)
  outbox.rest(key)
}

test('a file that arrived whole and is put out of the list is thrown away on the server, once', () => {
  arrive(1, 'a')
  arrive(2, 'b')
  outbox.takeBack(1)
  outbox.takeBack(1)
  expect(discarded).toEqual(['a'])
})

test('whoever leaves without saving leaves nothing on the server', () => {
  arrive(1, 'a')
  arrive(2, 'b')
  outbox.leave()
  expect(discarded).toEqual(['a', 'b'])
})

test('what evidence is made of stays, and is taken back only when the evidence was refused', () => {
  arrive(1, 'a')
  outbox.keep(true)
  outbox.leave()
  expect(discarded).toEqual([])
  outbox.keep(false)
  outbox.leave()
  expect(discarded).toEqual(['a'])
})

test('a file on its way stops and takes back itself what came of it', () => {
  outbox.put(1, file)
  const started = outbox.start(1)
  outbox.isAt(1, '/api/institutions/kota/uploads/a')
  outbox.takeBack(1)
  expect(started?.stop.signal.aborted).toBe(true)
  expect(discarded).toEqual([])
  expect(outbox.start(1)).toBeUndefined()
})

test('a file that the server refused before it had a place there leaves nothing to throw away', () => {
  outbox.put(1, file)
  outbox.start(1)
  outbox.rest(1)
  outbox.takeBack(1)
  expect(discarded).toEqual([])
})
