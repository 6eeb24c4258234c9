import { afterAll, beforeAll, expect, test } from 'vitest'
import { countQueries } from '../../testing/count-queries.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

const slugs = Array.from({ length: 12 }, (_, n) => `kota-${n + 1}`)

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp(
    Object.fromEntries(slugs.map((slug) => [slug, { nina: ['national_operator'] as const }])),
  )
})
afterAll(() => undagi.close())

test('a round is opened for twelve institutions with as many questions to the database as for one', async () => {
  const open = (year: number, few: readonly string[]) =>
    countQueries(async () => {
      const { data } = await undagi.as('nina').POST('/institutions/{institutionId}/national-rounds', {
        params: { path: { institutionId: undagi.institution('kota-1').id } },
        body: {
          ...{ year, name: `Evaluasi ${year}`, kind: 'evaluation', assessmentDate: `${year}-08-31` },
          ...{ edition: { id: 'toy', revision: 1 }, reason: 'Surat Menteri.' },
          windows: [
            {
              stage: 'submission',
              window: { first: `${year}-06-01`, last: `${year}-08-31`, closesAt: null },
            },
          ],
          boundary: { rule: 'unrounded', source: 'Surat Menteri.' },
          only: few.map((slug) => undagi.institution(slug).id),
        },
      })
      expect(data?.opened.length).toBe(few.length)
    })
  await open(2070, slugs)

  const one = await open(2071, slugs.slice(0, 1))
  expect(await open(2072, slugs)).toBe(one)
})
