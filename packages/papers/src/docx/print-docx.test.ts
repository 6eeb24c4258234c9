import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { composePaper } from '../compose-paper.ts'
import { buildConsent, buildFrame, buildRecord, buildReport } from '../testing/build-papers.ts'
import { buildPng } from '../testing/build-png.ts'
import { printDocx } from './print-docx.ts'

const record = composePaper({ kind: 'self_assessment_record', content: buildRecord() })
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const partOf = (file: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(file)[part])

describe('a paper for a word processor', () => {
  it('says what the PDF says', async () => {
    const text = partOf(await printDocx(record), 'word/document.xml').replaceAll(/<[^>]+>/g, '')

    expect(text).toContain('BERITA ACARA PENILAIAN MANDIRI')
    expect(text).toContain('indeks 3,05 dengan predikat Baik')
    expect(text).toContain('Ratna Wijaya')
  })

  it('of a report bears its title and its number, which the PDF has on its cover', async () => {
    const report = composePaper({ kind: 'evaluation_report', content: buildReport() })

    const text = partOf(await printDocx(report), 'word/document.xml').replaceAll(/<[^>]+>/g, '')

    expect(text).toContain('LAPORAN HASIL EVALUASI')
    expect(text).toContain('Nomor: 047/SPBE/2026')
  })

  it('of a report shows its figures, each with what it says for who does not see it', async () => {
    const report = composePaper({ kind: 'evaluation_report', content: buildReport() })

    const file = await printDocx(report)

    const xml = partOf(file, 'word/document.xml')
    const figures = report.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
    expect(figures).toHaveLength(3)
    for (const { alt } of figures) expect(xml).toContain(`descr="${alt}"`)
    const media = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('word/media/'))
    expect(media.map(([name]) => name.slice(-3)).toSorted()).toEqual([
      'png',
      'png',
      'png',
      'svg',
      'svg',
      'svg',
    ])
    for (const [name, bytes] of media.filter(([path]) => path.endsWith('.png'))) {
      const { width, height } = await sharp(bytes).metadata()
      const { channels } = await sharp(bytes).flatten({ background: '#ffffff' }).stats()
      expect(Math.min(width, height), name).toBeGreaterThan(100)
      // More than an empty sheet.
      expect(channels[0]?.stdev, name).toBeGreaterThan(5)
    }
  })

  it('of a report has contents that the word processor makes anew, and asks nobody whether it may', async () => {
    const report = composePaper({ kind: 'evaluation_report', content: buildReport() })

    const file = await printDocx(report)

    const xml = partOf(file, 'word/document.xml')
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;')
    const [contents = ''] = /<w:sdt>.*<\/w:sdt>/.exec(xml) ?? []
    const words = contents.replaceAll(/<[^>]+>/g, ' ')
    for (const block of report.blocks)
      if (block.kind === 'heading' && block.level < 3) expect(words).toContain(block.text)
    expect(xml).not.toMatch(/w:dirty="(true|1)"/)
    expect(partOf(file, 'word/settings.xml')).not.toMatch(/updateFields/)
  })

  it('gives the same bytes for the same paper', async () => {
    expect(digestOf(await printDocx(record))).toBe(digestOf(await printDocx(record)))
  })

  it('bears the emblem of the institution, with the same bytes each time', async () => {
    const bytes = buildPng({ width: 120, height: 160, colour: [200, 30, 30] })
    const logo = { kind: 'png', width: 120, height: 160, base64: bytes.toString('base64') } as const
    const letterhead = { ...buildFrame().letterhead, logo }
    const paper = composePaper({
      kind: 'publication_consent',
      content: buildConsent({ frame: buildFrame({ letterhead }) }),
    })

    const file = await printDocx(paper)

    const picture = Object.entries(unzipSync(file)).find(([path]) => path.startsWith('word/media/'))
    expect(Buffer.from(picture?.[1] ?? []).equals(bytes)).toBe(true)
    expect(partOf(file, 'word/document.xml')).toContain('Lambang PEMERINTAH KOTA CONTOH')
    expect(digestOf(await printDocx(paper))).toBe(digestOf(file))
  })

  it('takes whatever was typed as words, and names no moment but its own day', async () => {
    const text = '<w:p/>&amp; "]]>\u0000 <script>'
    const paper = composePaper({
      kind: 'publication_consent',
      content: buildConsent({ frame: buildFrame({ number: text }) }),
    })

    const file = await printDocx({ ...paper, title: text })

    expect(partOf(file, 'word/document.xml')).toContain('&lt;w:p/&gt;&amp;amp;')
    expect(partOf(file, 'docProps/core.xml')).toContain('2026-11-26T00:00:00Z')
    expect(partOf(file, 'docProps/core.xml')).not.toContain('<script>')
  })
})
