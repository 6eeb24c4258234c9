import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { composePaper } from '../compose-paper.ts'
import type { Paper } from '../paper.ts'
import { buildConsent, buildFrame, buildRecord, buildReport } from '../testing/build-papers.ts'
import { pdfFacts, pdfText } from '../testing/read-pdf.ts'
import { createPaperCompiler } from './compile-paper.ts'
import { createPress } from './press.ts'
import { startPressProcess } from './start-press-process.ts'

const press = createPress()
afterAll(() => press.close())

const record = composePaper({ kind: 'self_assessment_record', content: buildRecord() })
const consent = composePaper({ kind: 'publication_consent', content: buildConsent() })
const digestOf = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex')

function saying(text: string): Paper {
  return { ...consent, title: text, blocks: [{ kind: 'paragraph', text }] }
}

describe('the press', () => {
  it('prints a tagged A4 paper in Indonesian, with its own fonts alone', async () => {
    const pdf = await press.print(record)

    const facts = pdfFacts(pdf)
    expect(facts).toMatchObject({ tagged: true, size: 'A4', title: record.title })
    expect(facts.fonts).toEqual(expect.arrayContaining(['Arimo']))
    expect(facts.fonts.filter((name) => !/Arimo|DejaVu/.test(name))).toEqual([])
    const text = pdfText(pdf)
    expect(text).toContain('BERITA ACARA PENILAIAN MANDIRI')
    expect(text).toContain('kode periksa 7K2M-Q4RT-9XWB-D3HN')
    expect(text).not.toContain('DRAF')
  })

  it('gives the same bytes for the same paper: twice, after another one, and in another process', async () => {
    const report = composePaper({ kind: 'evaluation_report', content: buildReport() })
    const other = createPress()
    try {
      const first = [await press.print(record), await press.print(report)]
      await press.print(consent)
      const again = [await press.print(record), await press.print(report)]
      const elsewhere = [await other.print(record), await other.print(report)]

      expect(again.map(digestOf)).toEqual(first.map(digestOf))
      expect(elsewhere.map(digestOf)).toEqual(first.map(digestOf))
    } finally {
      await other.close()
    }
  })

  it('writes DRAF across every page of a draft', async () => {
    const draft = composePaper({
      kind: 'self_assessment_record',
      content: buildRecord({ frame: buildFrame({ isDraft: true, check: null }) }),
    })

    const pages = pdfText(await press.print(draft))
      .split('\f')
      .filter((page) => page.trim() !== '')

    expect(pages.length).toBeGreaterThan(1)
    // Slanted: each letter on a line of its own.
    for (const page of pages) expect(page.replaceAll(/\s/g, '')).toContain('DRAF')
  })

  it('prints what looks like code as what it is: words', async () => {
    const code =
      '#panic("ada") #import "frame.typ": * $x^2$ *tebal* _miring_ @rujuk <label> \\ // /* ]]}" #{1+1}'

    expect(pdfText(await press.print(saying(code))).replaceAll(/\s+/g, ' ')).toContain(code)
  })

  it('tells of a paper it cannot print, and prints the next', async () => {
    const wrong = {
      ...consent,
      blocks: [{ kind: 'figure', svg: 'bukan gambar', alt: 'x', widthMm: 10 }],
    } as const

    await expect(press.print(wrong)).rejects.toMatchObject({ fault: 'refused' })
    expect(pdfText(await press.print(consent))).toContain('PERNYATAAN PERSETUJUAN PUBLIKASI')
  })

  it('gives up a paper that takes too long, and prints the next', async () => {
    const hasty = createPress({ printMs: 1 })
    try {
      await expect(hasty.print(consent)).rejects.toMatchObject({ fault: 'time' })
    } finally {
      await hasty.close()
    }
  })
})

describe('a press that was told that somebody may print', () => {
  /** Every process that it started. */
  function watched(idleMs: number) {
    const started: ChildProcess[] = []
    const start = () => {
      const child = startPressProcess()
      started.push(child)
      return child
    }
    return { started, press: createPress({ start, idleMs }) }
  }

  it('has its process before the first paper comes, however often it is told, and prints with that one', async () => {
    const { started, press: ready } = watched(60_000)
    try {
      ready.warm()
      ready.warm()
      expect(started).toHaveLength(1)

      expect(pdfText(await ready.print(consent))).toContain('PERNYATAAN PERSETUJUAN PUBLIKASI')
      expect(started).toHaveLength(1)
    } finally {
      await ready.close()
    }
  })

  it('gives its memory back where nobody prints after all, and prints when somebody does', async () => {
    const { started, press: ready } = watched(1)
    try {
      ready.warm()
      await Promise.all(started.map((child) => once(child, 'exit')))

      expect(pdfText(await ready.print(consent))).toContain('PERNYATAAN PERSETUJUAN PUBLIKASI')
      expect(started).toHaveLength(2)
    } finally {
      await ready.close()
    }
  })

  it('keeps its process through a paper that is asked for meanwhile', async () => {
    const { started, press: ready } = watched(60_000)
    try {
      const printed = ready.print(consent)
      ready.warm()

      expect(pdfText(await printed)).toContain('PERNYATAAN PERSETUJUAN PUBLIKASI')
      expect(started).toHaveLength(1)
    } finally {
      await ready.close()
    }
  })

  it('starts nothing once it is closed', async () => {
    const { started, press: closed } = watched(60_000)
    await closed.close()
    closed.warm()

    expect(started).toEqual([])
  })

  it('says so to whoever prints where its process cannot be started', async () => {
    const none = createPress({
      start: () => spawn('/tidak/ada', { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
    })
    try {
      none.warm()
      await expect(none.print(consent)).rejects.toMatchObject({ fault: 'crash' })
    } finally {
      await none.close()
    }
  })
})

describe('hostile words', () => {
  it('are printed in every place of a paper, whatever they are', () => {
    const compile = createPaperCompiler()
    const pieces = [
      '#',
      '$',
      '*',
      '_',
      '`',
      '\\',
      '[',
      ']',
      '{',
      '}',
      '<',
      '>',
      '@',
      '"',
      '//',
      '/*',
      '#eval("1")',
      '\n',
      '=',
      '- ',
      '\u0000',
      '\u202e',
      '🎉',
      '\ud800',
    ]
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const letterhead = { owner: text, unit: text, contact: [text], logo: null }
        const signatory = { capacity: text, position: text, name: text, employeeNumber: text }
        const paper = composePaper({
          kind: 'publication_consent',
          content: buildConsent({ frame: { ...buildFrame(), letterhead, number: text }, signatory }),
        })

        expect(compile(JSON.stringify(paper)).length).toBeGreaterThan(1000)
      }),
      { numRuns: 20 },
    )
  })
})
