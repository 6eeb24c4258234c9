import { buildPng } from '@undagi/papers/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostLogoBytes, readLogo } from './read-logo.ts'

const png = (width: number, height: number) => buildPng({ width, height, colour: [30, 30, 200] })

/** The start of a picture, an application segment, and the frame that states its size (ITU-T T.81). */
function jpeg(width: number, height: number, marker = 0xc0): Buffer {
  const frame = Buffer.from([
    0xff,
    marker,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    17,
    0,
  ])
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1]), frame])
}

describe('an emblem that is uploaded', () => {
  test('is told by what stands in it: PNG, and JPEG whether baseline or progressive', () => {
    expect(readLogo(png(120, 160))).toMatchObject({ kind: 'png', width: 120, height: 160 })
    expect(readLogo(jpeg(300, 200))).toMatchObject({ kind: 'jpeg', width: 300, height: 200 })
    expect(readLogo(jpeg(300, 200, 0xc2))).toMatchObject({ kind: 'jpeg', width: 300, height: 200 })
  })

  test('is refused where it is a blur, a poster, too heavy, or none at all', () => {
    expect(readLogo(png(99, 400))).toBe('too_small')
    expect(readLogo(jpeg(2001, 400))).toBe('too_wide')
    expect(readLogo(Buffer.alloc(mostLogoBytes + 1))).toBe('too_large')
    for (const other of ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'GIF89a', '%PDF-1.7', ''])
      expect(readLogo(Buffer.from(other))).toBe('not_a_picture')
    expect(readLogo(png(120, 160).subarray(0, 20))).toBe('not_a_picture')
  })

  test('never breaks who looks at it, whatever its bytes', () => {
    const starts = [Buffer.alloc(0), Buffer.from([0xff, 0xd8]), jpeg(10, 10).subarray(0, 9), png(100, 100)]
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), (start, rest) => {
        expect(() => readLogo(Buffer.concat([start, rest]))).not.toThrow()
      }),
    )
  })
})
