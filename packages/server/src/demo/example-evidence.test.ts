import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoadedExample, loadExample } from './testing/load-example.ts'

let kota: LoadedExample
beforeAll(async () => {
  kota = await loadExample()
})
afterAll(() => kota.close())

const readRounds = () => kota.roundsOf('dedi')

describe('the evidence of the example', () => {
  const readEvidence = async (name: string) => {
    const client = await kota.enter(name)
    const { data: institutions } = await client.GET('/institutions')
    const path = { institutionId: institutions?.[0]?.id ?? '' }
    const { data } = await client.GET('/institutions/{institutionId}/evidence', { params: { path } })
    return { client, items: data?.items ?? [] }
  }

  test('has what is enacted, what is a draft, what few may see, and a link, each offered for a criterion', async () => {
    const { items } = await readEvidence('dedi')

    expect(items.map(({ newest }) => newest.status).toSorted()).toEqual([
      'amended',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'documented',
      'draft',
      'draft',
      ...Array.from({ length: 4 }, () => 'enacted'),
      'revoked',
      'unknown',
      'unknown',
    ])
    expect(items.filter(({ newest }) => newest.link !== null)).toHaveLength(1)
    const offers = items.flatMap((item) => item.offers)
    expect(offers.every(({ year, criterionCode, why }) => year >= 2021 && criterionCode && why)).toBe(true)
    // Sixteen that people offered, two of them for the interview of 2021; four that follow from the coordination team.
    const own = offers.filter(({ origin }) => origin === 'coordination_team')
    expect(own.map(({ criterionCode }) => criterionCode).toSorted()).toEqual([
      '10.2.a',
      '19.2.b',
      '19.2.b',
      '19.4.a',
    ])
    expect(offers.map(({ year }) => year).filter((year) => year === 2021)).toHaveLength(2)
    expect(offers).toHaveLength(20)
  })

  test('has a file that is held back and one that is damaged, and who brought them is told', async () => {
    const { client, items } = await readEvidence('dedi')
    const files = items.flatMap(({ newest }) => newest.files)
    expect(files.filter(({ scan }) => scan === 'found')).toMatchObject([{ virus: 'Contoh.Virus.Uji' }])
    expect(files.filter(({ check }) => check?.outcome === 'damaged')).toHaveLength(1)

    const { data: institutions } = await client.GET('/institutions')
    const path = { institutionId: institutions?.[0]?.id ?? '' }
    const { data: amiss } = await client.GET('/institutions/{institutionId}/evidence-amiss', {
      params: { path },
    })
    expect(amiss?.map(({ state }) => state).toSorted()).toEqual(['damaged', 'infected'])
  })

  test('keeps the incident procedure from who is not named for it', async () => {
    const titlesFor = async (name: string) =>
      (await readEvidence(name)).items.map(({ newest }) => newest.title)

    expect(await titlesFor('dedi')).toContain('Prosedur 03 Penanganan Insiden Keamanan Informasi')
    expect(await titlesFor('yusuf')).toHaveLength(22)
  })

  test('shows an external assessor the regulation at its indicator, and gives the file itself', async () => {
    const { client } = await readEvidence('yusuf')
    const { rounds } = await readRounds()
    const key = { assessmentId: rounds.at(-1)?.assessmentId ?? '', code: '8' }
    const { data: offered } = await client.GET('/assessments/{assessmentId}/indicators/{code}/evidence', {
      params: { path: key },
    })
    expect(offered).toMatchObject([
      { article: 'Pasal 5 sampai 19', page: 4, criterionCode: '8.2.a' },
      { page: 1, criterionCode: '8.4.b' },
    ])

    const path = { ...key, offerId: offered?.[0]?.id ?? '', position: '1' }
    const { data } = await client.GET(
      '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}',
      { params: { path }, parseAs: 'text' },
    )
    expect(data).toMatch(/^%PDF-.+Pasal 5/s)
  })
})
