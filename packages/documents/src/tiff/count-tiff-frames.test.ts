import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTiff } from '../testing/build-tiff.ts'
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-file.ts'
import { countTiffFrames } from './count-tiff-frames.ts'

let folder: TemporaryFolder
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => folder[Symbol.dispose]())

const count = (bytes: Uint8Array) => countTiffFrames(folder.write('pindai.tif', bytes))
const pages = (number: number) =>
  Array.from({ length: number }, () => ({ width: 2, height: 3, dots: new Uint8Array(6) }))

test('a TIFF has as many pages as were put into it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (number) => {
      expect(await count(buildTiff(pages(number)))).toBe(number)
    }),
    { numRuns: 10 },
  )
})

test('a TIFF that breaks off, or whose bytes are turned, is counted or refused, and nothing worse', async () => {
  const whole = buildTiff(pages(4))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.nat(whole.length - 1),
      fc.nat(255),
      async (length, at, byte) => {
        const bytes = Buffer.from(whole)
        bytes[at] = byte
        const found = await count(bytes.subarray(0, length))
        expect(found === undefined || found <= 4).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('pages that lead back to the first are refused', async () => {
  const bytes = buildTiff(pages(1))
  bytes.writeUInt32LE(bytes.readUInt32LE(4), bytes.length - 4)

  expect(await count(bytes)).toBeUndefined()
})
