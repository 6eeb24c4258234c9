import type { Schemas } from '@undagi/api-client'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { institutions, memberships } from '../../platform/database/tables/institutions.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { nina: ['national_operator'], oki: ['national_operator'], budi: ['administrator'] },
    'kota-bara': { citra: ['person_in_charge', 'internal_assessor'] },
    'kota-cadas': { dian: ['person_in_charge', 'administrator'] },
    'kota-damar': { eko: ['administrator'] },
  })
  for (const slug of ['kota-bara', 'kota-cadas']) await serve('nina', slug, 4)
  await serve('oki', 'kota-bara', 2)
  // A day there ends two hours before it does in the others.
  await setZone('kota-cadas', 'Asia/Jayapura')
})
afterAll(() => undagi.close())

async function serve(person: string, slug: string, hours: number): Promise<void> {
  const { id } = undagi.institution(slug)
  const at = undagi.clock.now()
  const { data } = await undagi.as(person).GET('/session')
  await undagi.database.asOperator({ institutions: [id], at }, (db) =>
    db.insert(memberships).values({
      ...{ institutionId: id, personId: data?.person.id ?? '', role: 'national_operator' },
      ...{ validFrom: at, validTo: new Date(at.getTime() + hours * 3_600_000) },
    }),
  )
}

async function setZone(slug: string, timeZone: 'Asia/Jayapura'): Promise<void> {
  const { id } = undagi.institution(slug)
  await undagi.database.asOperator({ institutions: [id], at: undagi.clock.now() }, (db) =>
    db.update(institutions).set({ timeZone }).where(eq(institutions.id, id)),
  )
}

const idOf = (slug: string) => undagi.institution(slug).id
const home = () => ({ path: { institutionId: idOf('kota-arang') } })
const path = '/institutions/{institutionId}/national-rounds' as const
const onePath = `${path}/{nationalRoundId}` as const

const window = (first: string | null, last: string | null) => ({ first, last, closesAt: null })
const terms = (year: number): Schemas['PreviewNationalRound'] => ({
  ...{ year, name: `Evaluasi ${year}`, kind: 'evaluation', assessmentDate: `${year}-08-31` },
  edition: { id: 'toy', revision: 1 },
  windows: [
    { stage: 'submission', window: window(`${year}-06-01`, `${year}-06-12`) },
    { stage: 'interview', window: window(`${year}-08-03`, `${year}-08-14`) },
  ],
})
const open = (person: string, year: number, extra: Partial<Schemas['NewNationalRound']> = {}) =>
  undagi.as(person).POST(path, {
    params: home(),
    body: { ...terms(year), reason: 'Surat Menteri B/1.', ...extra },
  })
const read = (person: string, nationalRoundId: string) =>
  undagi.as(person).GET(onePath, { params: { path: { ...home().path, nationalRoundId } } })
const add = (person: string, nationalRoundId: string, only?: string[]) =>
  undagi.as(person).POST(`${onePath}/participants`, {
    params: { path: { ...home().path, nationalRoundId } },
    body: { reason: 'Menyusul.', ...(only && { only }) },
  })
const withdraw = (person: string, nationalRoundId: string, slugs: readonly string[]) =>
  undagi.as(person).POST(`${onePath}/withdrawals`, {
    params: { path: { ...home().path, nationalRoundId } },
    body: { reason: 'Salah pilih.', institutionIds: slugs.map(idOf) },
  })
const overviewOf = async (person: string, slug: string, year: number) => {
  const { data } = await undagi
    .as(person)
    .GET('/institutions/{slug}/overview', { params: { path: { slug } } })
  return data?.rounds.find((round) => round.year === year)
}
const names = (list: readonly { readonly institutionName: string }[] = []) =>
  list.map(({ institutionName }) => institutionName)

describe('the ministry’s operator', () => {
  test('opens a round for all institutions that they serve and no other, each with the days by its own clock and the rule with its source', async () => {
    const boundary = { rule: 'unrounded', source: 'Surat Menteri B/1, butir 4' } as const
    const { data } = await open('nina', 2027, { boundary, paper: { number: 'B/1', date: '2026-01-05' } })

    expect(names(data?.opened)).toEqual(['kota-arang', 'kota-bara', 'kota-cadas'])
    expect(data?.refused).toEqual([])
    const assessmentId = data?.opened[2]?.assessmentId ?? ''
    const calendar = await undagi.as('dian').GET('/assessments/{assessmentId}/calendar', {
      params: { path: { assessmentId } },
    })
    expect(calendar.data).toMatchObject({
      openedNationally: { byName: 'nina', reason: 'Surat Menteri B/1.' },
      history: [
        { kind: 'scheduled', actedAs: 'national_operator', byName: 'nina', paper: { number: 'B/1' } },
      ],
      rules: { boundary: { rule: 'unrounded', known: true, source: boundary.source } },
    })
    const sending = calendar.data?.stages.find(({ stage }) => stage === 'submission')
    expect(sending).toMatchObject({
      ...{ endsInWords: 'Sabtu, 12 Juni 2027 pukul 23.59 WIT', endsAt: '2027-06-12T15:00:00.000Z' },
      isChangeable: false,
    })
    expect(await overviewOf('eko', 'kota-damar', 2027)).toBeUndefined()
  })

  test('sees before anything is opened where it would be, and of each other one why not', async () => {
    const { data: opened } = await open('nina', 2028, { only: [idOf('kota-bara')] })
    const preview = await undagi.as('nina').POST(`${path}/preview`, { params: home(), body: terms(2028) })

    expect(names(opened?.opened)).toEqual(['kota-bara'])
    expect(preview.data?.map(({ institutionName, refusal }) => [institutionName, refusal?.code])).toEqual([
      ['kota-arang', undefined],
      ['kota-bara', 'rounds.exists'],
      ['kota-cadas', undefined],
    ])
    expect(await overviewOf('dian', 'kota-cadas', 2028)).toBeUndefined()
  })

  test('opens nothing twice: the second time everybody has a round, and there is no second national one', async () => {
    const { data: first } = await open('nina', 2029)
    const { data: again } = await open('nina', 2029)
    const { data: added } = await add('nina', first?.nationalRoundId ?? '')

    expect(again).toMatchObject({ nationalRoundId: null, opened: [] })
    expect(again?.refused.map(({ code }) => code)).toEqual([
      'rounds.exists',
      'rounds.exists',
      'rounds.exists',
    ])
    expect(added?.opened).toEqual([])
    expect(new Set(added?.refused.map(({ code }) => code))).toEqual(
      new Set(['national_rounds.already_takes_part']),
    )
    const { data: listed } = await undagi.as('nina').GET(path, { params: home() })
    expect(listed?.rounds.filter(({ year }) => year === 2029)).toMatchObject([{ participants: 3 }])
  })

  test('opens for the others where one institution has opened a round of its own, and names it', async () => {
    const own = await undagi.as('dian').POST('/institutions/{institutionId}/rounds', {
      params: { path: { institutionId: idOf('kota-cadas') } },
      body: {
        ...{ year: 2030, name: 'Mandiri 2030', kind: 'self_assessment' },
        ...{ deadline: null, assessmentDate: '2030-08-31', edition: { id: 'toy', revision: 1 } },
      },
    })
    const { data } = await open('nina', 2030)

    expect(own.response.status).toBe(201)
    expect(names(data?.opened)).toEqual(['kota-arang', 'kota-bara'])
    expect(data?.refused).toMatchObject([
      { institutionName: 'kota-cadas', code: 'rounds.exists', roundName: 'Mandiri 2030' },
    ])
    const { data: national } = await read('nina', data?.nationalRoundId ?? '')
    expect(names(national?.participants)).toEqual(['kota-arang', 'kota-bara'])
    expect(national?.leftOut).toMatchObject([
      { institutionName: 'kota-cadas', roundName: 'Mandiri 2030', refusal: { code: 'rounds.exists' } },
    ])
  })

  test('opens no round where the last day of sending is over by the clock there, and does elsewhere', async () => {
    // It is nine in Jakarta, and eleven in Jayapura.
    const sending = { first: null, last: '2026-03-02', closesAt: '10:30' }
    const windows = [{ stage: 'submission' as const, window: sending }]
    const { data } = await open('nina', 2031, { windows })

    expect(names(data?.opened)).toEqual(['kota-arang', 'kota-bara'])
    expect(data?.refused).toMatchObject([
      { institutionName: 'kota-cadas', code: 'national_rounds.submission_over' },
    ])
  })

  test('is told when the days contradict each other or the kind of round, and nothing is opened', async () => {
    const [sending, interview] = terms(2032).windows
    if (sending === undefined || interview === undefined) throw new Error('Two stages have days')
    const turned = [{ ...sending, window: window('2032-06-12', '2032-06-01') }]
    const crossed = [sending, { ...interview, window: window('2032-05-01', '2032-05-02') }]
    const answers = [
      await open('nina', 2032, { windows: turned }),
      await open('nina', 2032, { windows: crossed }),
      await open('nina', 2032, { kind: 'monitoring' }),
      await open('nina', 2032, { edition: { id: 'toy', revision: 99 } }),
      await open('nina', 2032, { paper: { number: 'B/9', date: '2099-01-01' } }),
    ]

    expect(answers.map(({ error }) => error?.code)).toEqual([
      ...['calendar.days_turned_round', 'calendar.out_of_order', 'calendar.not_in_round'],
      ...['rounds.unknown_edition', 'assessments.paper_from_the_future'],
    ])
    expect(await overviewOf('nina', 'kota-arang', 2032)).toBeUndefined()
  })

  test('adds participants later by the same terms, and takes out again whoever has filled nothing in', async () => {
    const { data: first } = await open('nina', 2033, { only: [idOf('kota-arang')] })
    const id = first?.nationalRoundId ?? ''
    const { data: later } = await add('nina', id, [idOf('kota-bara'), idOf('kota-damar')])
    const filled = later?.opened[0]?.assessmentId ?? ''
    await undagi.as('citra').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      params: { path: { assessmentId: filled, code: '1' } },
      body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
    })
    const { data: taken } = await withdraw('nina', id, ['kota-arang', 'kota-bara'])

    expect(names(later?.opened)).toEqual(['kota-bara'])
    expect(names(taken?.withdrawn)).toEqual(['kota-arang'])
    expect(taken?.refused).toMatchObject([
      { institutionName: 'kota-bara', code: 'national_rounds.something_filled_in' },
    ])
    const { data: national } = await read('nina', id)
    expect(national?.participants).toMatchObject([
      { institutionName: 'kota-bara', slug: 'kota-bara', stage: 'filling' },
    ])
    expect(national?.withdrawn).toMatchObject([
      { institutionName: 'kota-arang', withdrawn: { byName: 'nina', reason: 'Salah pilih.' } },
    ])
    // A second time it is passed over; added again, it gets a new round.
    expect((await withdraw('nina', id, ['kota-arang'])).data).toEqual({ withdrawn: [], refused: [] })
    expect(names((await add('nina', id, [idOf('kota-arang')])).data?.opened)).toEqual(['kota-arang'])
    expect((await overviewOf('budi', 'kota-arang', 2033))?.openedNationally?.byName).toBe('nina')
  })

  test('does not open beside a colleague: of two at once each institution gets one round', async () => {
    const answers = await Promise.all([open('nina', 2034), open('oki', 2034)])
    const opened = answers.flatMap(({ data }) => names(data?.opened))
    const refused = answers.flatMap(({ data }) => data?.refused ?? [])

    expect(opened.toSorted()).toEqual(['kota-arang', 'kota-bara', 'kota-cadas'])
    // Both serve two of the three.
    expect(refused.map(({ code }) => code)).toEqual(['rounds.exists', 'rounds.exists'])
  })

  test('leaves an entry in the log of each institution where a round was opened', async () => {
    const { data } = await open('nina', 2035, { only: [idOf('kota-arang'), idOf('kota-bara')] })
    const told = (await readLog(undagi.database)).filter(
      ({ operation, outcome }) => operation === 'openNationalRound' && outcome === 'done',
    )

    expect(names(data?.opened)).toEqual(['kota-arang', 'kota-bara'])
    expect(new Set(told.slice(-2).map(({ institution_id }) => institution_id))).toEqual(
      new Set([idOf('kota-arang'), idOf('kota-bara')]),
    )
  })
})

describe('an institution whose round the ministry opened', () => {
  test('changes neither its kind nor its days, and is told who opened it; name and target stay its own', async () => {
    const { data } = await open('nina', 2040, { only: [idOf('kota-cadas')] })
    const roundId = data?.opened[0]?.roundId ?? ''
    const place = { path: { institutionId: idOf('kota-cadas'), roundId } }
    const register = await undagi.as('dian').GET('/institutions/{institutionId}/round-register', {
      params: { path: { institutionId: idOf('kota-cadas') } },
    })
    const seen = register.data?.rounds.find(({ id }) => id === roundId)
    const change = (body: Omit<Schemas['RoundChange'], 'expectedVersion'>) =>
      undagi.as('dian').PATCH('/institutions/{institutionId}/rounds/{roundId}', {
        params: place,
        body: { ...body, expectedVersion: seen?.version ?? '' },
      })

    expect(seen?.openedNationally).toMatchObject({ byName: 'nina' })
    for (const body of [
      { kind: 'monitoring' as const },
      { deadline: null },
      { assessmentDate: '2040-01-01' },
    ]) {
      const { error } = await change(body)
      expect(error).toMatchObject({
        code: 'rounds.opened_nationally',
        detail: expect.stringContaining('nina'),
      })
    }
    const withdrawal = '/institutions/{institutionId}/rounds/{roundId}/withdrawal' as const
    expect((await undagi.as('dian').PUT(withdrawal, { params: place })).error?.code).toBe(
      'rounds.opened_nationally',
    )
    const named = await change({ name: 'Evaluasi SPBE 2040', kind: 'evaluation', target: '3.00' })
    expect(named.data?.rounds.find(({ id }) => id === roundId)).toMatchObject({
      ...{ name: 'Evaluasi SPBE 2040', target: '3.00' },
    })
  })

  test('does not bring back what the ministry took out', async () => {
    const { data } = await open('nina', 2041, { only: [idOf('kota-cadas')] })
    await withdraw('nina', data?.nationalRoundId ?? '', ['kota-cadas'])
    const { error } = await undagi
      .as('dian')
      .DELETE('/institutions/{institutionId}/rounds/{roundId}/withdrawal', {
        params: { path: { institutionId: idOf('kota-cadas'), roundId: data?.opened[0]?.roundId ?? '' } },
      })

    expect(error?.code).toBe('rounds.opened_nationally')
  })

  test('arranges its own filling and verification, and not the days of sending and judging', async () => {
    const { data } = await open('nina', 2042, { only: [idOf('kota-bara')] })
    const assessmentId = data?.opened[0]?.assessmentId ?? ''
    const change = (expectedVersion: number, wanted: Schemas['ChangeCalendar']['change']) =>
      undagi.as('citra').POST('/assessments/{assessmentId}/calendar/changes', {
        params: { path: { assessmentId } },
        body: { expectedVersion, change: wanted, reason: 'Jadwal tim.' },
      })
    const schedule = (stage: 'filling' | 'submission'): Schemas['ChangeCalendar']['change'] => ({
      ...{ kind: 'scheduled', windows: [{ stage, window: window('2042-05-02', '2042-05-30') }] },
    })

    expect((await change(1, schedule('submission'))).error?.code).toBe('calendar.days_of_ministry')
    expect((await change(1, { kind: 'closed', stage: 'interview' })).error?.code).toBe(
      'calendar.days_of_ministry',
    )
    const own = await change(1, schedule('filling'))
    expect(own.data?.stages.map(({ stage, isChangeable }) => [stage, isChangeable]).slice(0, 3)).toEqual([
      ['filling', true],
      ['verification', true],
      ['submission', false],
    ])
  })
})

describe('nobody else', () => {
  test('opens a round for the ministry: an administrator is refused, who works elsewhere finds nothing', async () => {
    expect((await open('budi', 2050)).response.status).toBe(403)
    expect((await open('dian', 2050)).response.status).toBe(404)
    expect((await undagi.as('budi').GET(path, { params: home() })).response.status).toBe(403)
    expect((await undagi.stranger.GET(path, { params: home() })).response.status).toBe(401)
  })

  test('reaches an institution by naming one that they do not serve', async () => {
    const { data } = await open('nina', 2051, { only: [idOf('kota-damar')] })
    expect(data).toEqual({ nationalRoundId: null, opened: [], refused: [] })
  })

  test('sees a national round in which none of their institutions takes part', async () => {
    const { data } = await open('nina', 2052, { only: [idOf('kota-cadas')] })
    expect((await read('oki', data?.nationalRoundId ?? '')).response.status).toBe(404)
    expect((await add('oki', data?.nationalRoundId ?? '')).response.status).toBe(404)
  })

  test('who operated for the ministry before opens anything where it has ended', async () => {
    const { data: before } = await open('oki', 2053)
    undagi.clock.advanceBy(3 * 3_600_000)
    const { data: after } = await open('oki', 2054)

    expect(names(before?.opened)).toEqual(['kota-arang', 'kota-bara'])
    expect(names(after?.opened)).toEqual(['kota-arang'])
  })

  test('keeps the days once nobody operates for the ministry there: they are recorded from its letter', async () => {
    undagi.clock.advanceBy(2 * 3_600_000)
    const { data } = await undagi.as('dian').GET('/assessments/{assessmentId}/calendar', {
      params: { path: { assessmentId: (await overviewOf('dian', 'kota-cadas', 2027))?.assessmentId ?? '' } },
    })
    expect(data?.stages.every(({ isChangeable }) => isChangeable)).toBe(true)
  })
})
