import { fileURLToPath } from 'node:url'
import { documentKindNames, indicatorsOf } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { openInstrumentFolder, readInstrumentFolder } from '../instruments/instrument-folder.ts'
import { documentsAsked, findCriterion, longestAge } from './asked-documents.ts'
import { teamPlaces } from './team-places.ts'

const instruments = fileURLToPath(new URL('../../../../../instruments', import.meta.url))

async function readIndicators(id: string) {
  const path = `${instruments}/${id}`
  const { files } = await openInstrumentFolder(path)
  return { indicators: indicatorsOf(await readInstrumentFolder(path, files)) }
}

test.each(Object.entries(teamPlaces))(
  'every place of a team’s documents in %s asks for such a document',
  async (id, places) => {
    const edition = await readIndicators(id)

    for (const place of places) {
      const found = findCriterion(edition, place.criterion)
      if (found === undefined) throw new Error(`${id} has no criterion ${place.criterion}`)
      const { criterion, indicatorCode } = found
      const asked = documentsAsked(criterion.rule)
      const isReview = place.document === 'minutes' && place.subject.endsWith('_review')
      const kind = place.document === 'decree' ? 'decree' : isReview ? 'review_minutes' : 'minutes'
      expect(asked, place.criterion).toContain(kind)
      expect(Object.keys(documentKindNames)).toEqual(expect.arrayContaining([...asked]))
      expect(['10', '19'], place.criterion).toContain(indicatorCode)
      expect(criterion.source.at, place.criterion).not.toBe('')
    }
  },
)

test('how old a review may be is read from the criterion', async () => {
  const edition = await readIndicators('spbe-2020')
  const rule = findCriterion(edition, '19.4.b')?.criterion.rule

  expect(rule && longestAge(rule)).toBe(24)
})
