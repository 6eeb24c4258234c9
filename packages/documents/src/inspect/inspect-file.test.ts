import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { nestedForms, plainPdf } from '../testing/hostile/hostile-pdf.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { inspectDocument } from './inspect-document.ts'
import { inspectFile } from './inspect-file.ts'
import { inventSpecimens, printSpecimen } from './testing/labelled-set.ts'
import { layOver } from './testing/laid-over-pdf.ts'

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

  test('and that is an act of more than a million letters is judged, also where something lies over it', async () => {
    using folder = temporaryFolder()
    const act = await longAct()
    const drawn = await layOver(act, { word: 'RANCANGAN', as: 'hollow', slant: 45, shade: 0.5 })
    const files = [folder.write('rencana.pdf', act), folder.write('lain.pdf', drawn)]
    const [bare, covered] = await Promise.all(files.map((path) => inspectFile(path, { at })))

    expect(bare?.pageTexts.join('').length).toBeGreaterThan(1_000_000)
    expect(bare?.inspection.status).toBe('enacted')
    expect(covered?.inspection.status).toBe('cannot_tell')
    expect(covered?.inspection.issues.map(({ code }) => code)).toEqual(['pictures_unseen'])
  })

  test('and that is not there is told of', async () => {
    await expect(inspectFile('/tidak/ada.pdf', { at })).rejects.toThrow(/tidak ditemukan/)
  })
})

/** An act with a long plan attached to it. */
async function longAct(): Promise<Uint8Array> {
  const enacted = inventSpecimens().find(({ expected }) => expected.status === 'enacted')
  if (enacted === undefined) throw new Error('No act in the set is enacted.')
  const document = await PDFDocument.load((await printSpecimen(enacted, 'pdf', 0)).bytes)
  const plan = await PDFDocument.create()
  const page = plan.addPage([595, 842])
  const font = await plan.embedFont(StandardFonts.Helvetica)
  for (let line = 0; line < 60; line += 1) {
    const text = `${line} sasaran pembangunan daerah dan kegiatan perangkat daerah menurut tahun dan sumber dana`
    page.drawText(text, { x: 50, y: 800 - line * 12.5, size: 9, font })
  }
  for (const copy of await document.copyPages(plan, Array(200).fill(0))) document.addPage(copy)
  return await document.save()
}
