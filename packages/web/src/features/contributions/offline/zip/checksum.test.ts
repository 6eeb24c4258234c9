import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksumOf } from './checksum.ts'

test('the checksum is the one that every program for ZIP reckons, in one piece or several', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
      expect(checksumOf(second, checksumOf(first, 0))).toBe(crc32(Buffer.concat([first, second])))
    }),
  )
})
