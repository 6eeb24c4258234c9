import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'], euis: ['internal_assessor'] },
    'kota-bara': { citra: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const collection = '/institutions/{institutionId}/instrument-suggestions'
const here = () => ({ institutionId: undagi.institution('kota-arang').id })
const wording = {
  edition: { id: 'toy', revision: 1 },
  part: 'criterion',
  indicatorCode: '1',
  level: null,
  criterionCode: '1.2.a',
  kind: 'wording',
  text: 'Sebutkan siapa yang menandatangani.',
} as const

const suggest = (person: string) =>
  undagi.as(person).POST(collection, { params: { path: here() }, body: wording })
async function suggestionOf(person: string) {
  const { data } = await suggest(person)
  return { ...here(), suggestionId: data?.id ?? '' }
}
const withdraw = (person: string, path: Awaited<ReturnType<typeof suggestionOf>>) =>
  undagi.as(person).POST(`${collection}/{suggestionId}/withdrawal`, { params: { path } })
const decide = (
  person: string,
  path: Awaited<ReturnType<typeof suggestionOf>>,
  outcome: 'taken_up' | 'not_taken_up' = 'taken_up',
) =>
  undagi.as(person).PUT(`${collection}/{suggestionId}/decision`, {
    params: { path },
    body: { outcome, note: 'Masuk revisi 2.' },
  })

describe('a suggestion', () => {
  test('keeps the bytes it speaks of, the place, its author and its moment', async () => {
    const { data } = await suggest('budi')

    expect(data).toMatchObject({
      edition: { id: 'toy', revision: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      path: 'INDEX/P/P1/1/levels/2/criteria/1.2.a',
      ...{ level: 2, criterionCode: '1.2.a', authorName: 'budi', isOwn: true },
      ...{ suggestedAt: undagi.clock.now().toISOString(), status: 'open', settled: null },
    })
  })

  test('is read by everyone of the institution and by nobody else', async () => {
    await suggest('budi')
    const read = (person: string) => undagi.as(person).GET(collection, { params: { path: here() } })

    expect((await read('euis')).data?.at(0)).toMatchObject({ authorName: 'budi', isOwn: false })
    expect((await read('citra')).error).toMatchObject({ status: 404, code: 'institutions.not_found' })
  })

  test('about help that nobody has written is refused', async () => {
    const { error } = await undagi.as('budi').POST(collection, {
      params: { path: here() },
      body: { ...wording, part: 'model', criterionCode: null },
    })

    expect(error).toMatchObject({ status: 422, code: 'instrument_suggestions.spot_not_found' })
  })

  test('about a place that the edition does not have is refused', async () => {
    const { error } = await undagi
      .as('budi')
      .POST(collection, { params: { path: here() }, body: { ...wording, criterionCode: '1.2.z' } })

    expect(error).toMatchObject({ status: 422, code: 'instrument_suggestions.spot_not_found' })
  })

  test('about an edition that is not there is refused', async () => {
    const { error } = await undagi.as('budi').POST(collection, {
      params: { path: here() },
      body: { ...wording, edition: { id: 'toy', revision: 9 } },
    })

    expect(error).toMatchObject({ status: 404, code: 'instruments.not_found' })
  })
})

describe('taking a suggestion back', () => {
  test('is its author’s to do, once; it stays in the list as withdrawn', async () => {
    const path = await suggestionOf('budi')

    expect((await withdraw('euis', path)).error).toMatchObject({
      status: 403,
      code: 'instrument_suggestions.author_required',
    })
    expect((await withdraw('budi', path)).data).toMatchObject({ status: 'withdrawn', text: wording.text })
    expect((await withdraw('budi', path)).error).toMatchObject({ code: 'instrument_suggestions.settled' })
    expect((await decide('ani', path)).error).toMatchObject({
      status: 409,
      code: 'instrument_suggestions.settled',
    })
  })
})

test('withdrawn and decided in the same moment: exactly one of the two holds', async () => {
  for (let attempt = 0; attempt < 10; attempt++) {
    const path = await suggestionOf('budi')

    const [withdrawn, decided] = await Promise.all([withdraw('budi', path), decide('ani', path)])

    expect([withdrawn, decided].map(({ response }) => response.status).sort()).toEqual([200, 409])
    const { data } = await undagi.as('budi').GET(collection, { params: { path: here() } })
    expect(data?.find(({ id }) => id === path.suggestionId)?.status).toBe(
      withdrawn.data ? 'withdrawn' : 'taken_up',
    )
  }
})

describe('what becomes of a suggestion', () => {
  test('an administrator says, with a note, and may say otherwise later', async () => {
    const path = await suggestionOf('budi')

    expect((await decide('euis', path)).error).toMatchObject({ status: 403 })
    expect((await decide('ani', path, 'not_taken_up')).data).toMatchObject({ status: 'not_taken_up' })
    expect((await decide('ani', path)).data).toMatchObject({
      status: 'taken_up',
      settled: { byName: 'ani', note: 'Masuk revisi 2.' },
    })
    expect((await withdraw('budi', path)).error).toMatchObject({ code: 'instrument_suggestions.settled' })
  })

  test('of another institution’s suggestion nobody says anything', async () => {
    const path = await suggestionOf('budi')

    expect((await decide('citra', path)).error).toMatchObject({ status: 404, code: 'institutions.not_found' })
  })
})
