import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { UnreadableDocument } from '../document-issue.ts'
import { readAll } from '../testing/read-all.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'

/** Reads a file that may hold anything: it is a table, or it is refused with sentences; nothing else may happen. */
async function outcomeOf(bytes: Uint8Array): Promise<'read' | 'refused'> {
  using folder = temporaryFolder()
  try {
    await readAll(folder.write('apa-saja', bytes))
    return 'read'
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    expect(error.issues.every(({ message }) => message.length > 20)).toBe(true)
    return 'refused'
  }
}

test('any bytes are a table or a refusal', { timeout: 120_000 }, async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .array(fc.constantFrom('instansi', ',', ';', '"', '\n', '\r', '\t', '3,05', 'é', ' '))
      .map((parts) => Buffer.from(parts.join(''))),
  )

  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      expect(['read', 'refused']).toContain(await outcomeOf(given))
    }),
    { numRuns: 300 },
  )
})

test('a workbook with any byte changed is a table or a refusal', { timeout: 120_000 }, async () => {
  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'Nilai',
        rows: [
          ['instansi', 'tahun'],
          ['Kota A', 2022],
        ],
      },
    ],
  })
  const change = fc.record({ at: fc.nat({ max: workbook.length - 1 }), to: fc.nat({ max: 255 }) })

  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const damaged = Uint8Array.from(workbook)
      for (const { at, to } of changes) damaged[at] = to

      expect(['read', 'refused']).toContain(await outcomeOf(damaged))
    }),
    { numRuns: 25 },
  )
})
