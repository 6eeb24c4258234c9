import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

/** Both act for the ministry, in different institutions; nobody does in the last. */
const served = {
  nina: ['kota-arang', 'kota-bara', 'kota-cadas'],
  oki: ['kota-bara', 'kota-cadas', 'kota-damar'],
} as const
type Operator = keyof typeof served
const places = ['kota-arang', 'kota-bara', 'kota-cadas', 'kota-damar', 'kota-embun'] as const

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { nina: ['national_operator'] },
    'kota-bara': { nina: ['national_operator'], oki: ['national_operator'] },
    'kota-cadas': { nina: ['national_operator'], oki: ['national_operator'] },
    'kota-damar': { oki: ['national_operator'] },
    'kota-embun': { eko: ['administrator'] },
  })
})
afterAll(() => undagi.close())

let year = 2060
const openAs = (person: Operator, slugs: readonly string[]) =>
  undagi.as(person).POST('/institutions/{institutionId}/national-rounds', {
    params: { path: { institutionId: undagi.institution('kota-cadas').id } },
    body: {
      ...{ year, name: `Evaluasi ${year}`, kind: 'evaluation', assessmentDate: `${year}-08-31` },
      ...{ edition: { id: 'toy', revision: 1 }, windows: [], reason: 'Surat Menteri.' },
      only: slugs.map((slug) => undagi.institution(slug).id),
    },
  })

const opening = fc.record({
  person: fc.constantFrom<Operator>('nina', 'oki'),
  slugs: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }),
})

test('whoever is named by whichever operators, at once or again: each institution they serve is opened once, or told why not, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(opening, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (openings, atOnce) => {
        year += 1
        const answers: Awaited<ReturnType<typeof openAs>>[] = []
        if (atOnce)
          answers.push(...(await Promise.all(openings.map((each) => openAs(each.person, each.slugs)))))
        else for (const { person, slugs } of openings) answers.push(await openAs(person, slugs))

        const opened: string[] = []
        openings.forEach(({ person, slugs }, position) => {
          const { data } = answers[position] ?? {}
          const here = data?.opened.map(({ institutionName }) => institutionName) ?? []
          const told = data?.refused.map(({ institutionName }) => institutionName) ?? []
          const meant = slugs.filter((slug) => served[person].some((each) => each === slug))
          expect([...here, ...told].toSorted()).toEqual(meant.toSorted())
          expect(data?.nationalRoundId === null).toBe(here.length === 0)
          expect(data?.refused.every(({ code }) => code === 'rounds.exists')).toBe(true)
          opened.push(...here)
        })
        expect(opened.length).toBe(new Set(opened).size)
        const named = openings.flatMap(({ person, slugs }) =>
          slugs.filter((slug) => served[person].some((each) => each === slug)),
        )
        expect(new Set(opened)).toEqual(new Set(named))
      },
    ),
    { numRuns: 12 },
  )
})
