import { PassThrough, Readable } from 'node:stream'
import { setImmediate as turnOfEvents } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivingBytes } from './arriving-bytes.ts'

const block = (letter: string, bytes = 64 * 1024) => Buffer.alloc(bytes, letter)

/** What comes, each piece looked at before the next is asked for: later it is something else. */
async function allOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const copies: Buffer[] = []
  for await (const piece of pieces) copies.push(Buffer.from(piece))
  return Buffer.concat(copies)
}

test('whatever the sizes in which it comes, and whatever was announced, all of it is there in its order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 })),
      fc.integer({ min: 0, max: 30 }),
      async (pieces, announced) => {
        const sent = pieces.map((piece) => Buffer.from(piece))
        const whole = Buffer.concat(sent)
        expect((await allOf(arrivingBytes(Readable.from(sent), announced))).equals(whole)).toBe(true)
      },
    ),
    { numRuns: 50 },
  )
})

test('what gathers while the one before is dealt with is one piece, and a sender who is faster waits', async () => {
  const line = new PassThrough()
  const pieces = arrivingBytes(line)
  line.write(block('a'))
  const first = await pieces.next()
  expect(first.value?.length).toBe(64 * 1024)

  let isTaken = true
  for (let count = 0; isTaken && count < 100; count += 1) {
    isTaken = line.write(block('b'))
    await turnOfEvents()
  }
  expect(isTaken).toBe(false)
  expect((await pieces.next()).value?.length).toBe(512 * 1024)
})

test('what came before a line broke is there, and then that it broke', async () => {
  const line = new PassThrough()
  const pieces = arrivingBytes(line)
  const before = pieces.next()
  line.write('sebagian')
  expect(Buffer.from((await before).value ?? []).toString()).toBe('sebagian')
  line.write('nya')
  await turnOfEvents()
  line.destroy()
  await turnOfEvents()

  expect(Buffer.from((await pieces.next()).value ?? []).toString()).toBe('nya')
  await expect(pieces.next()).rejects.toThrow('closed before the end')
  await expect(arrivingBytes(line).next()).rejects.toThrow('closed before the end')
})

test('who has seen enough lets go at once, also of a line on which nothing comes', async () => {
  const line = new PassThrough()
  const pieces = arrivingBytes(line)
  const waiting = pieces.next()
  await pieces.return?.()

  expect((await waiting).done).toBe(true)
  line.write('sisa')
  expect(line.isPaused()).toBe(true)
  expect(line.listenerCount('data')).toBe(0)
})

test('a line of which nobody asked for a byte is left as it is: who answers throws the rest away', async () => {
  const line = new PassThrough()
  const pieces = arrivingBytes(line)
  expect(line.listenerCount('data')).toBe(0)

  await pieces.return?.()
  expect(await pieces.next()).toEqual({ done: true, value: undefined })
  expect(line.listenerCount('data')).toBe(0)
})

test('what Node read the line into is given back once it is taken over, also where it did not fit at once', async () => {
  const line = new PassThrough()
  const read = Array.from({ length: 9 }, () => block('a', 60 * 1024))
  const pieces = arrivingBytes(line)
  const first = pieces.next()
  line.write(Buffer.alloc(1))
  await first
  for (const bytes of read) line.write(bytes)
  await turnOfEvents()
  const areGivenBack = () => read.map(({ buffer }) => buffer.byteLength === 0)
  expect(areGivenBack()).toEqual([...Array(8).fill(true), false])

  expect((await pieces.next()).value?.length).toBe(512 * 1024)
  expect(areGivenBack()).toEqual(Array(9).fill(true))
})
