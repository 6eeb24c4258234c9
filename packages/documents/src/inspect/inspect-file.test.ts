import { describe, expect, test } from 'vitest'
import { nestedForms, plainPdf } from '../testing/hostile/hostile-pdf.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { inspectDocument } from './inspect-document.ts'
import { inspectFile } from './inspect-file.ts'

const at = new Date('2026-11-26T00:00:00Z')

describe('a file that is inspected within limits', { timeout: 120_000 }, () => {
  test('is found to be the same as without, to the letter', async () => {
    using folder = temporaryFolder()
    const path = folder.write('berkas.pdf', plainPdf())

    const apart = await inspectFile(path, { at })
    const here = await inspectDocument(path, { at })
    expect(apart).toEqual(here)
    expect(JSON.stringify(apart.inspection)).toBe(JSON.stringify(here.inspection))
  })

  test('and that goes beyond them is said to, as a finding', async () => {
    using folder = temporaryFolder()
    const path = folder.write('berkas.pdf', nestedForms())
    const inspect = async (limits: { wallMs: number; residentMiB: number }) =>
      (await inspectFile(path, { at, limits })).inspection

    const late = await inspect({ wallMs: 300, residentMiB: 280 })
    expect(late).toMatchObject({ text: 'unreadable', issues: [{ code: 'timed_out' }] })
    const large = await inspect({ wallMs: 20_000, residentMiB: 10 })
    expect(large).toMatchObject({ text: 'unreadable', issues: [{ code: 'too_large' }] })
  })

  test('and that is not there is told of', async () => {
    await expect(inspectFile('/tidak/ada.pdf', { at })).rejects.toThrow(/tidak ditemukan/)
  })
})
