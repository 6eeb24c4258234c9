import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { inspectDocument } from './inspect-document.ts'
import { inspectText } from './inspect-text.ts'
import type { Inspection } from './inspection.ts'
import { type Carrier, inventSpecimens, printSpecimen } from './testing/labelled-set.ts'
import type { Specimen } from './testing/paper.ts'
import { renderText } from './testing/render-text.ts'

const WANTED_SHARE = 0.95
const EVERY = 9

/** The whole set on all carriers is measured in `npm run bench`; this is as much of it as a test may take. */
describe('of a labelled set', () => {
  let specimens: readonly Specimen[]
  beforeAll(() => {
    specimens = inventSpecimens()
  })

  test('of texts, kind and status are right in nearly all, and no draft passes for enacted', () => {
    const found = specimens.map(({ paper }) => {
      const pages = renderText(paper).split('\f')
      return inspectText(textOf({ readability: 'readable', format: 'text', pages })).inspection
    })

    expect(specimens.length).toBeGreaterThanOrEqual(120)
    expect(mistakes(specimens, found).length / specimens.length).toBeLessThanOrEqual(1 - WANTED_SHARE)
    expect(wronglyEnacted(specimens, found)).toEqual([])
  })

  test.runIf(existsSync('/usr/bin/pdftotext')).each(['pdf', 'docx'] as const)(
    'as %s files, so are they',
    { timeout: 120_000 },
    async (carrier) => {
      const sample = specimens.filter((_, index) => index % EVERY === 0)
      const found = await inspectFiles(sample, carrier)

      expect(mistakes(sample, found).length / sample.length).toBeLessThanOrEqual(1 - WANTED_SHARE)
      expect(wronglyEnacted(sample, found)).toEqual([])
    },
  )
})

async function inspectFiles(
  specimens: readonly Specimen[],
  carrier: Carrier,
): Promise<readonly Inspection[]> {
  using folder = temporaryFolder()
  const found: Inspection[] = []
  for (const [index, specimen] of specimens.entries()) {
    const { name, bytes } = await printSpecimen(specimen, carrier, index)
    found.push((await inspectDocument(folder.write(name, bytes), { at: new Date('2026-11-26') })).inspection)
  }
  return found
}

function mistakes(specimens: readonly Specimen[], found: readonly Inspection[]): readonly string[] {
  return specimens
    .filter(
      ({ expected }, index) =>
        expected.kind !== found[index]?.kind || expected.status !== found[index]?.status,
    )
    .map(({ name }) => name)
}

function wronglyEnacted(specimens: readonly Specimen[], found: readonly Inspection[]): readonly string[] {
  return specimens
    .filter(({ expected }, index) => expected.status !== 'enacted' && found[index]?.status === 'enacted')
    .map(({ name }) => name)
}
