import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { composePaper, type PaperContent } from './compose-paper.ts'
import { printDocx } from './docx/print-docx.ts'
import { createPress } from './press/press.ts'
import { fillTemplate } from './template/fill-template.ts'
import { startTemplate } from './template/start-template.ts'
import { anyPaper, draftFrame, issuedFrame } from './testing/any-paper.ts'

const press = createPress()
afterAll(() => press.close())

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const builtIn = async (content: PaperContent) => await printDocx(composePaper(content))
const inTemplate = async (content: PaperContent) =>
  await fillTemplate(Buffer.from(await startTemplate(content.kind)), content)

/** All that a reader of the Word file sees, on the page and at its foot. */
function wordsOf(file: Uint8Array): string {
  const printed = Object.entries(unzipSync(file)).filter(([name]) => /^word\/(document|footer)/.test(name))
  return printed.map(([, part]) => new TextDecoder().decode(part).replaceAll(/<[^>]+>/g, '')).join('\n')
}

describe('the same paper gives the same bytes, whatever was typed in it and whatever was written between', () => {
  it('as Word, in our own form and in a template', async () => {
    const papers = anyPaper(fc.oneof(issuedFrame, draftFrame))
    await fc.assert(
      fc.asyncProperty(papers, papers, async (paper, other) => {
        for (const write of [builtIn, inTemplate]) {
          const first = digestOf(await write(paper))
          await write(other)
          expect(digestOf(await write(structuredClone(paper)))).toBe(first)
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('as PDF', async () => {
    const papers = anyPaper(issuedFrame)
    await fc.assert(
      fc.asyncProperty(papers, papers, async (paper, other) => {
        const first = digestOf(await press.print(composePaper(paper)))
        await press.print(composePaper(other))
        expect(digestOf(await press.print(composePaper(structuredClone(paper))))).toBe(first)
      }),
      { numRuns: 6 },
    )
  }, 60_000)
})

describe('the Word file of a paper', () => {
  it.each([
    ['in our own form', builtIn],
    ['in a template', inTemplate],
  ])(
    'that was issued bears version and check code, %s',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(anyPaper(issuedFrame), async (paper) => {
          const { check, version } = paper.content.frame
          const words = wordsOf(await write(paper))

          expect(words).toContain(`Versi ${version} · kode periksa ${check?.code}`)
          expect(words).toContain(`dapat diperiksa di ${check?.address}`)
          expect(words).not.toContain('DRAF')
        }),
        { numRuns: 20 },
      )
    },
    60_000,
  )

  it.each([
    ['in our own form', builtIn],
    ['in a template', inTemplate],
  ])(
    'that is a draft bears neither, %s',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(anyPaper(draftFrame), async (paper) => {
          const words = wordsOf(await write(paper))

          expect(words).not.toMatch(/Versi \d/)
          expect(words).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
        }),
        { numRuns: 20 },
      )
    },
    60_000,
  )
})
