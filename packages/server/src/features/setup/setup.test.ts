import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp, testSetupCode } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeEach(async () => {
  undagi = await createTestApp({})
})
afterEach(() => undagi.close())

const code = testSetupCode
const answers = {
  code,
  institution: { officialId: '64.71', timeZone: 'Asia/Makassar' as const },
  administrator: { name: 'Rina', email: 'Rina@balikpapan.go.id', password: 'sandi yang cukup panjang' },
  units: [
    { name: 'Dinas Komunikasi dan Informatika', shortName: 'Diskominfo' },
    { name: 'Inspektorat', shortName: 'Inspektorat' },
  ],
  round: {
    year: 2026,
    name: 'Evaluasi 2026',
    kind: 'self_assessment' as const,
    edition: { id: 'toy', revision: 1 },
    assessmentDate: '2026-08-31',
    deadline: '2026-09-15T16:00:00+08:00',
    target: '3.20',
  },
}
type Answers = typeof answers
const finish = (change: Partial<Answers> = {}) =>
  undagi.stranger.POST('/setup/finish', { body: { ...answers, ...change } })
const isNeeded = async () => (await undagi.stranger.GET('/setup')).data?.needed

/** Signed in with the cookie of an answer. */
async function readAs({ response }: { response: Response }, path: string): Promise<unknown> {
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const answer = await undagi.fetch(new Request(`http://undagi.test/api${path}`, { headers: { cookie } }))
  return answer.json()
}

describe('an empty installation', () => {
  test('says that it waits, offers editions and units, and finds institutions with what was published', async () => {
    expect(await isNeeded()).toBe(true)

    const { data: options } = await undagi.stranger.POST('/setup/options', { body: { code } })
    const { data: found } = await undagi.stranger.POST('/setup/search', { body: { code, search: 'balik' } })

    expect(options?.editions).toMatchObject([{ id: 'toy', revision: 1, indicators: 7 }])
    expect(options?.unitTemplates.map(({ category }) => category)).toContain('kota')
    expect(found?.[0]).toMatchObject({
      institution: { id: '64.71', name: 'Kota Balikpapan', timeZone: 'Asia/Makassar' },
      published: [],
    })
  })

  test('becomes a working one in a single step, and the one who did it is signed in with both roles', async () => {
    const done = await finish()

    expect(done.response.status).toBe(201)
    expect(done.data).toMatchObject({
      person: { name: 'Rina', email: 'rina@balikpapan.go.id' },
      memberships: [
        { institution: { slug: 'kota-balikpapan', name: 'Kota Balikpapan' }, role: 'administrator' },
        { institution: { slug: 'kota-balikpapan' }, role: 'internal_assessor' },
      ],
    })
    const institutionId = done.data?.memberships[0]?.institution.id
    expect(await readAs(done, `/institutions/${institutionId}/units`)).toMatchObject([
      { shortName: 'Diskominfo' },
      { shortName: 'Inspektorat' },
    ])
    expect(await readAs(done, '/institutions/kota-balikpapan/overview')).toMatchObject({
      institution: { category: 'kota', timeZone: 'Asia/Makassar', sample: false },
      rounds: [
        {
          year: 2026,
          target: '3.20',
          answered: 0,
          deadline: '2026-09-15T08:00:00.000Z',
          timeZone: 'Asia/Makassar',
        },
      ],
    })
  })

  test('takes an institution that is in no list', async () => {
    const own = {
      name: 'Badan Pengelola Contoh',
      category: 'lembaga' as const,
      timeZone: 'Asia/Jakarta' as const,
    }

    const { data } = await undagi.stranger.POST('/setup/finish', { body: { ...answers, institution: own } })

    expect(data?.memberships[0]?.institution).toMatchObject({
      slug: 'badan-pengelola-contoh',
      name: 'Badan Pengelola Contoh',
    })
  })

  test('calls a province what people call it', async () => {
    const { data } = await finish({ institution: { officialId: '51', timeZone: 'Asia/Makassar' } })

    expect(data?.memberships[0]?.institution).toMatchObject({ slug: 'provinsi-bali', name: 'Provinsi Bali' })
  })
})

describe('what is refused', () => {
  test.each([
    [
      'an e-mail address that is none',
      { administrator: { ...answers.administrator, email: 'rina' } },
      '/administrator/email',
    ],
    [
      'a short password',
      { administrator: { ...answers.administrator, password: 'pendek' } },
      '/administrator/password',
    ],
    ['a unit without a name', { units: [{ name: ' ', shortName: 'X' }] }, '/units/0/name'],
    ['a unit twice', { units: [...answers.units, { name: 'inspektorat', shortName: 'X' }] }, '/units/2/name'],
    [
      'a unit twice, but for blanks',
      { units: [...answers.units, { name: 'Dinas  Komunikasi dan INFORMATIKA', shortName: 'X' }] },
      '/units/2/name',
    ],
    ['a target beyond the scale', { round: { ...answers.round, target: '9.99' } }, '/round/target'],
    ['a round without a name', { round: { ...answers.round, name: '' } }, '/round/name'],
  ])('%s is named where it stands, and nothing is made', async (_, change, path) => {
    const { error } = await finish(change)

    expect(error).toMatchObject({ status: 422, errors: [{ path, message: expect.any(String) }] })
    expect(await isNeeded()).toBe(true)
  })

  test.each([
    [
      'an institution outside the register',
      { institution: { officialId: '99.99', timeZone: 'Asia/Makassar' as const } },
      'setup.unknown_institution',
    ],
    [
      'an edition that the server lacks',
      { round: { ...answers.round, edition: { id: 'toy', revision: 9 } } },
      'rounds.unknown_edition',
    ],
  ])('%s leaves nothing behind', async (_, change, expected) => {
    expect((await finish(change)).error).toMatchObject({ status: 422, code: expected })

    expect(await isNeeded()).toBe(true)
    expect((await finish()).response.status).toBe(201)
  })

  test('a wrong code opens nothing, and after ten in a minute one waits', async () => {
    const guess = () => undagi.stranger.POST('/setup/options', { body: { code: 'tebakan' } })
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries++) statuses.push((await guess()).response.status)

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429])
    expect((await finish()).error).toMatchObject({ code: 'setup.too_many_attempts' })
    undagi.clock.advanceBy(60_000)
    expect((await finish()).response.status).toBe(201)
  })

  test('of two who finish at once one founds the installation and the other is told', async () => {
    const other = { administrator: { ...answers.administrator, email: 'dedi@balikpapan.go.id' } }

    const [a, b] = await Promise.all([finish(), finish(other)])

    expect([a.response.status, b.response.status].sort()).toEqual([201, 409])
    expect(a.error ?? b.error).toMatchObject({ code: 'setup.done' })
  })

  test('once somebody can sign in the code is worth nothing', async () => {
    await finish()

    expect(await isNeeded()).toBe(false)
    for (const again of [
      finish(),
      undagi.stranger.POST('/setup/search', { body: { code, search: 'bali' } }),
    ]) {
      expect((await again).error).toMatchObject({ status: 409, code: 'setup.done' })
    }
  })
})
