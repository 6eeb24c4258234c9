import { fileURLToPath } from 'node:url'
import { scoreAssessment } from '@undagi/maturity'
import { composePaper } from '@undagi/papers'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Edition, prepareEdition } from '../../instruments/editions.ts'
import { openInstrumentFolder, readInstrumentFolder } from '../../instruments/instrument-folder.ts'
import { draftNames } from '../frame-of-paper.ts'
import { contentOfReport, nothingAdded } from './content-of-report.ts'
import type { Reported } from './read-reported.ts'

const instruments = fileURLToPath(new URL('../../../../../../instruments', import.meta.url))
const editions: Record<string, Edition> = {}
beforeAll(async () => {
  for (const id of ['spbe-2018', 'spbe-2020', 'pemdi-2026']) {
    const { files, sha256 } = await openInstrumentFolder(`${instruments}/${id}`)
    const content = await readInstrumentFolder(`${instruments}/${id}`, files)
    editions[id] = prepareEdition({ id, revision: 1, content, sha256 })
  }
})

function editionOf(id: string): Edition {
  const edition = editions[id]
  if (edition === undefined) throw new Error(`${id} was not read`)
  return edition
}

type Values = Readonly<Record<string, string | null>>

/** A published evaluation that came out with these values, of an institution that said the same. */
function published(edition: Edition, values: Values, year: number): Reported {
  const official = edition.score(values, { year })
  const said = { facts: '', analysis: '', justification: '', isCorrected: false }
  const institution = { id: 'i', slug: 'kota', name: 'Kota Contoh', category: 'kota' }
  const round = {
    id: 'r',
    year,
    name: `Evaluasi ${year}`,
    kind: 'evaluation',
    assessmentDate: `${year}-07-01`,
  }
  const pinned = { editionId: edition.instrument.id, editionRevision: 1, editionSha256: edition.sha256 }
  const none = { deadline: null, visitDate: null, withdrawnAt: null, withdrawnByName: null }
  return {
    actor: { personId: 'p', name: 'Nina', onBehalfOf: null, memberships: [], delegations: [] },
    row: {
      ...{ id: 'a', institutionId: 'i', target: null, version: 1, stage: 'published' },
      lastJudged: 'interview',
      ...{ boundaryRule: null, boundarySource: null },
      isLocked: false,
      calendarVersion: 0,
      institution: { ...institution, timeZone: 'Asia/Jakarta', sample: false, officialId: null },
      round: {
        ...round,
        kind: 'evaluation',
        ...pinned,
        ...none,
        institutionId: 'i',
        timeZone: 'Asia/Jakarta',
      },
    },
    ...{ edition, isJudged: true, isRecorded: false, unmarked: undefined, setSince: undefined },
    letterhead: { owner: 'PEMERINTAH KOTA CONTOH', unit: null, contact: [], logo: null },
    ...{ recommendations: [], words: [] },
    came: {
      ...{ official, self: official },
      indicators: edition.indicators.map(({ code }) => ({
        ...{ code, value: values[code] ?? null, ...said },
        values: [{ stage: 'interview', value: values[code] ?? null, isCarried: false }],
      })),
    },
  }
}

/** Levels of the edition at random, some of them missing. */
function valuesOf({ indicators }: Edition): fc.Arbitrary<Values> {
  const level = ({ levels }: Edition['indicators'][number]) =>
    fc.option(fc.constantFrom(...levels.map((each) => `${each.level}`)), { freq: 8 })
  return fc.record(Object.fromEntries(indicators.map((each) => [each.code, level(each)])))
}

function printed(found: Reported) {
  const content = contentOfReport(found, draftNames, nothingAdded)
  if (content === undefined) throw new Error('There is no report')
  return composePaper(content).blocks
}

describe('the report of a round', () => {
  test.each([
    ['spbe-2018', 2018],
    ['spbe-2020', 2023],
    ['spbe-2020', 2024],
    ['pemdi-2026', 2026],
  ])('prints of %s in %d the index, the predicate and each group as they are scored', (id, year) => {
    const edition = editionOf(id)
    fc.assert(
      fc.property(valuesOf(edition), (values) => {
        const scored = scoreAssessment(edition.instrument, values, { year })

        const blocks = printed(published(edition, values, year))

        const index = scored.index.rounded.replace('.', ',')
        const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
        expect(sentences.join('\n')).toContain(
          `Hasil akhir adalah indeks ${index} dengan predikat ${scored.predicate.name}`,
        )
        const table = blocks.find((block) => block.kind === 'table')
        const rows = table?.rows.map(({ cells }) => [cells[0], cells[3]]) ?? []
        const groups = Object.values(scored.nodes).filter(
          ({ kind, code }) => kind === 'group' && code !== scored.rootCode,
        )
        for (const { code, value } of groups)
          expect(rows).toContainEqual([code, value?.rounded.replace('.', ',') ?? 'belum diisi'])
        expect(rows.at(-1)).toEqual(['', index])
      }),
      { numRuns: 25 },
    )
  })

  test('has every indicator of the edition once, in its order', () => {
    const edition = editionOf('spbe-2020')

    const headings = printed(published(edition, {}, 2024)).flatMap((block) =>
      block.kind === 'heading' && block.level === 3 ? [block.text] : [],
    )

    expect(headings).toEqual(
      edition.indicators.map(({ code, shortName }) => `Indikator ${code}. ${shortName}`),
    )
  })

  test('lists what is recommended with unit and day, and says it again at its indicator', () => {
    const found = published(editionOf('spbe-2020'), {}, 2024)
    const recommendation = {
      ...{ text: 'Tetapkan Perwali Arsitektur.', unitName: 'Dinas Kominfo', dueOn: '2025-06-30' },
      ...{ id: 'r1', indicatorCode: '1', groupCode: null, isDropped: false },
    }
    const ofAspect = {
      ...recommendation,
      id: 'r2',
      text: 'Susun rencana.',
      indicatorCode: null,
      groupCode: 'A2',
    }

    const blocks = printed({ ...found, recommendations: [recommendation, ofAspect] })

    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(rows.map(({ cells }) => cells).slice(-2)).toEqual([
      ['1', '1', 'Tetapkan Perwali Arsitektur.', 'Dinas Kominfo', '30 Juni 2025'],
      ['2', 'A2', 'Susun rencana.', 'Dinas Kominfo', '30 Juni 2025'],
    ])
    const lists = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(lists).toContain('Tetapkan Perwali Arsitektur. (Dinas Kominfo; 30 Juni 2025)')
  })
})
