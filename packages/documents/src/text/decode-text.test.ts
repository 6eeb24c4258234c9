import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnreadableDocument } from '../document-issue.ts'
import { collect } from '../testing/collect.ts'
import { decodeText } from './decode-text.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function decode(bytes: Uint8Array, size = 7): Promise<{ text: string; notices: readonly string[] }> {
  const { text, notices } = decodeText(inChunks(bytes, size), bytes)
  return { text: (await collect(text)).join(''), notices }
}

async function refusal(bytes: Uint8Array, size = 7): Promise<string> {
  const error: unknown = await decode(bytes, size).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof UnreadableDocument ? error.message : `not refused: ${String(error)}`
}

describe('decoding a file', () => {
  test('UTF-8 is read whatever the size of the pieces it arrives in', async () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\0'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(printable, { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          const written = `\ufeff${lines.join('\n')}`

          const { text } = await decode(Buffer.from(written), size)

          expect(text).toBe(written.slice(1))
        },
      ),
    )
  })

  test('UTF-16 that carries its mark is read, and the person is told', async () => {
    const littleEndian = Buffer.from('\ufeffinstansi\nKota Café\n', 'utf16le')
    const bigEndian = Buffer.from(littleEndian).swap16()

    for (const bytes of [littleEndian, bigEndian]) {
      const { text, notices } = await decode(bytes)

      expect(text).toBe('instansi\nKota Café\n')
      expect(notices).toEqual([expect.stringMatching(/UTF-16(LE|BE).*CSV UTF-8/)])
    }
  })

  test('UTF-16 without its mark is refused instead of guessed', async () => {
    expect(await refusal(Buffer.from('instansi,tahun\n', 'utf16le'))).toMatch(/Baris 1: .*UTF-16.*CSV UTF-8/)
  })

  test('UTF-16 that ends in half a letter is refused', async () => {
    const bytes = Buffer.from('\ufeffinstansi', 'utf16le')

    expect(await refusal(bytes.subarray(0, bytes.length - 1))).toMatch(/terpotong atau rusak/)
  })

  test('a letter in Windows-1252 is reported with its line, as it was probably meant', async () => {
    const bytes = Buffer.from('instansi,tahun\nKota A,2022\nKota Café,2022\n', 'latin1')

    expect(await refusal(bytes)).toMatch(/Baris 3: .*Windows-1252: "Kota Café,2022".*CSV UTF-8/)
  })

  test('a zero byte means that this is no text', async () => {
    expect(await refusal(Buffer.from('instansi\nKota\0A\n'))).toMatch(/Baris 2: .*biner/)
  })

  test('a line without end is refused before it fills the memory', async () => {
    expect(await refusal(Buffer.alloc(1024 * 1024 + 10, 'a'), 64 * 1024)).toMatch(/Baris 1: lebih dari 1 MB/)
  })
})
