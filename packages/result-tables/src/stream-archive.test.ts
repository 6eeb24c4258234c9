import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type ArchivedFile, streamArchive } from './stream-archive.ts'

test('files go out as they come, each before the next is asked for, and are whole on the other side', async () => {
  const told: string[] = []
  async function* files(): AsyncGenerator<ArchivedFile> {
    for (const name of ['kit-dinkes.zip', 'kit-dishub.zip']) {
      told.push(`made ${name}`)
      yield { name, bytes: strToU8(`isi ${name}`) }
    }
  }
  const pieces: Uint8Array[] = []
  for await (const piece of streamArchive(files())) {
    pieces.push(piece)
    told.push('sent')
  }

  expect(told.indexOf('sent')).toBeLessThan(told.indexOf('made kit-dishub.zip'))
  const parts = unzipSync(Buffer.concat(pieces))
  expect(Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['kit-dinkes.zip', 'isi kit-dinkes.zip'],
    ['kit-dishub.zip', 'isi kit-dishub.zip'],
  ])
})

test('where a kit cannot be made the stream ends there, without a table of contents', async () => {
  async function* files(): AsyncGenerator<ArchivedFile> {
    yield { name: 'kit-dinkes.zip', bytes: strToU8('isi') }
    throw new Error('the database went away')
  }
  const pieces: Uint8Array[] = []
  const taking = (async () => {
    for await (const piece of streamArchive(files())) pieces.push(piece)
  })()

  await expect(taking).rejects.toThrow('the database went away')
  expect(() => unzipSync(Buffer.concat(pieces))).toThrow()
})
