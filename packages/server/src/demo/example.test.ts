import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApiClient } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { type Composition, compose } from '../compose.ts'
import { importEditions } from '../features/instruments/import-editions.ts'
import { conforming } from '../testing/conforming-fetch.ts'
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts'
import { readExampleData } from './example-data.ts'
import { type Example, openExample } from './open-example.ts'

const instruments = fileURLToPath(new URL('../../../../instruments', import.meta.url))
const dataFolder = mkdtempSync(join(tmpdir(), 'undagi-example-'))
const at = new Date('2026-03-02T02:00:00Z')
const loadedAt = at

let fixture: TestDatabase
let composition: Composition
let example: Example | null
beforeAll(async () => {
  fixture = await createTestDatabase()
  composition = await compose(fixture.server, {
    secret: 'only for tests, and long enough',
    fileFolder: dataFolder,
    clock: { now: () => at },
  })
  await importEditions(composition.database, instruments, at)
  example = await openExample(composition.database, {
    dataFolder,
    editions: composition.services.editions,
    files: composition.services.files,
    at,
  })
})
afterAll(async () => {
  await composition.close()
  await fixture.drop()
  rmSync(dataFolder, { recursive: true })
})

/** Signs in as a person would, with the password from the file. */
async function enter(email: string) {
  const app = createApp(composition.services, {
    webFolder: null,
    publicAddress: 'http://undagi.test',
    trustProxy: false,
    reportFailure: () => {},
  })
  let cookie = ''
  const client = createApiClient({
    baseUrl: 'http://undagi.test/api',
    fetch: conforming(async (request) => {
      request.headers.set('cookie', cookie)
      return app.fetch(request)
    }),
  })
  const { response } = await client.POST('/session', { body: { email, password: example?.password ?? '' } })
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return client
}

async function readRounds() {
  const client = await enter('dedi@contoh.go.id')
  const { data } = await client.GET('/institutions/{slug}/overview', {
    params: { path: { slug: 'kota-contoh' } },
  })
  return { client, institution: data?.institution, rounds: data?.rounds ?? [] }
}

describe('Kota Contoh', () => {
  test('says of itself that it is a sample', async () => {
    expect((await readRounds()).institution).toMatchObject({ name: 'Kota Contoh', sample: true })
  })

  test('has index 2.77 in 2018, 2.44 in 2021 and 3.05 in 2022, exactly', async () => {
    const { rounds } = await readRounds()

    expect(
      rounds.map(({ year, index, predicate, answered }) => ({ year, index, predicate, answered })),
    ).toEqual([
      { year: 2018, index: { exact: '208/75', rounded: '2.77' }, predicate: 'Baik', answered: 37 },
      { year: 2021, index: { exact: '2441/1000', rounded: '2.44' }, predicate: 'Cukup', answered: 47 },
      { year: 2022, index: { exact: '6091/2000', rounded: '3.05' }, predicate: 'Baik', answered: 47 },
    ])
  })

  test('was assessed with another edition in 2018, which the years after it are not compared with', async () => {
    const { rounds } = await readRounds()

    expect(rounds.map(({ edition, comparableWithPrevious }) => [edition.id, comparableWithPrevious])).toEqual(
      [
        ['spbe-2018', false],
        ['spbe-2020', false],
        ['spbe-2020', true],
      ],
    )
  })

  test('was filled in by people, over days, before its deadline', async () => {
    const { client, rounds } = await readRounds()
    const latest = rounds.at(-1)
    const { data } = await client.GET('/assessments/{assessmentId}', {
      params: { path: { assessmentId: latest?.assessmentId ?? '' } },
    })
    const changes = data?.indicators.map(({ changedAt }) => changedAt ?? '') ?? []
    const days = new Set(changes.map((instant) => instant.slice(0, 10)))

    expect(new Set(data?.indicators.map(({ changedByName }) => changedByName))).toEqual(
      new Set(['Rina Wulandari']),
    )
    expect(days.size).toBe(5)
    expect([...days].map((day) => new Date(day).getUTCDay())).not.toContain(0)
    expect(changes.every((instant) => instant < (latest?.deadline ?? ''))).toBe(true)
  })

  test('has the criteria ticked that its values stand on, and some of the next level', async () => {
    const { client, rounds } = await readRounds()
    const { data } = await client.GET('/assessments/{assessmentId}', {
      params: { path: { assessmentId: rounds.at(-1)?.assessmentId ?? '' } },
    })
    const ticked = new Map(data?.indicators.map(({ code, metCriteria }) => [code, metCriteria]))

    expect(ticked.get('18')).toContain('18.4.a')
    expect(ticked.get('30')).toEqual([])
    expect([...ticked].filter(([, criteria]) => criteria.length === 0).map(([code]) => code)).toEqual(
      data?.indicators.filter(({ value }) => value === '1').map(({ code }) => code),
    )
  })

  test('shows a running delegation: a respondent opens what was delegated to her, and nothing else', async () => {
    const { rounds } = await readRounds()
    const siti = await enter('siti@contoh.go.id')
    const assessmentId = rounds.at(-1)?.assessmentId ?? ''
    const statusOf = async (code: string) => {
      const params = { path: { assessmentId, code } }
      return (await siti.GET('/assessments/{assessmentId}/indicators/{code}', { params })).response.status
    }

    const { data } = await siti.GET('/account/delegations')
    expect(data?.received).toMatchObject([
      { giverName: 'Rina Wulandari', year: 2022, indicatorCodes: ['36', '37'] },
    ])
    expect([await statusOf('36'), await statusOf('8')]).toEqual([200, 404])
  })

  test('keeps the one disagreement with its reason', async () => {
    const { client, rounds } = await readRounds()
    const path = { assessmentId: rounds.at(-1)?.assessmentId ?? '', code: '8' }
    const { data } = await client.GET('/assessments/{assessmentId}/indicators/{code}', { params: { path } })

    expect(data).toMatchObject({
      value: '3',
      metCriteria: ['8.2.a'],
      previousValue: '2',
      facts: { settled: true },
    })
    expect(data?.reason).toContain('menyusul')
  })
})

test('two people are invited and have not come yet', async () => {
  const client = await enter('rina@contoh.go.id')
  const { data: institutions } = await client.GET('/institutions')
  const path = { institutionId: institutions?.[0]?.id ?? '' }
  const { data } = await client.GET('/institutions/{institutionId}/invitations', { params: { path } })

  expect(data?.map(({ name, createdByName }) => `${name}, by ${createdByName}`)).toEqual([
    'Hendra Gunawan, by Rina Wulandari',
    'Made Suartini, by Rina Wulandari',
  ])
})

test('one account is lent to a helper: its person was told, and the administrator sees it by now', async () => {
  const dedi = await enter('dedi@contoh.go.id')
  const { data: own } = await dedi.GET('/account/shared-account-findings')
  expect(own).toMatchObject([{ verdict: 'likely_shared', answer: null }])
  expect(own?.[0]?.reasons).toMatchObject([{ signal: 'same_time', count: 5 }])

  const rina = await enter('rina@contoh.go.id')
  const path = { institutionId: own?.[0]?.institution.id ?? '' }
  const { data } = await rina.GET('/institutions/{institutionId}/shared-accounts', { params: { path } })
  expect(data?.findings.map(({ person }) => person.name)).toEqual(['Dedi Saputra'])
  expect((await rina.GET('/account/shared-account-findings')).data).toEqual([])
})

test('Kota Contoh has suggested two corrections, one of them decided on', async () => {
  const { client, institution } = await readRounds()
  const { data } = await client.GET('/institutions/{institutionId}/instrument-suggestions', {
    params: { path: { institutionId: institution?.id ?? '' } },
  })

  expect(data?.map(({ path, status, authorName }) => [path, status, authorName])).toEqual([
    ['INDEX/D2/A2/11/source', 'not_taken_up', 'Rina Wulandari'],
    ['INDEX/D1/A1/1/levels/5/criteria/1.5.b', 'open', 'Dedi Saputra'],
  ])
})

describe('the evidence of the example', () => {
  const readEvidence = async (email: string) => {
    const client = await enter(email)
    const { data: institutions } = await client.GET('/institutions')
    const path = { institutionId: institutions?.[0]?.id ?? '' }
    const { data } = await client.GET('/institutions/{institutionId}/evidence', { params: { path } })
    return { client, items: data?.items ?? [] }
  }

  test('has what is enacted, what is a draft, what few may see, and a link, each offered for a criterion', async () => {
    const { items } = await readEvidence('dedi@contoh.go.id')

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
    const { client, items } = await readEvidence('dedi@contoh.go.id')
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
    const titlesFor = async (email: string) =>
      (await readEvidence(email)).items.map(({ newest }) => newest.title)

    expect(await titlesFor('dedi@contoh.go.id')).toContain(
      'Prosedur 03 Penanganan Insiden Keamanan Informasi',
    )
    expect(await titlesFor('yusuf@contoh.go.id')).toHaveLength(22)
  })

  test('shows an external assessor the regulation at its indicator, and gives the file itself', async () => {
    const { client } = await readEvidence('yusuf@contoh.go.id')
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

describe('the evaluations of the example', () => {
  const at = async (place: number) => {
    const { client, rounds } = await readRounds()
    return { client, path: { assessmentId: rounds[place]?.assessmentId ?? '' } }
  }

  test('2021 was returned, mended, approved, signed and sent, and its interview is under way', async () => {
    const { client, path } = await at(1)
    const { data } = await client.GET('/assessments/{assessmentId}/stage', { params: { path } })

    expect(data?.stage).toBe('interview')
    expect(data?.entries.map(({ move, actorName }) => `${move}, ${actorName}`)).toEqual([
      ...[
        'open_interview, I Wayan Gunarsa',
        'open_document_review, I Wayan Gunarsa',
        'submit, Ni Luh Sekarini',
      ],
      ...['verify, I Wayan Gunarsa', 'send_for_verification, Dedi Saputra', 'return, I Wayan Gunarsa'],
      'send_for_verification, Dedi Saputra',
    ])
    expect(data?.entries[2]?.papers?.officialRecord).toEqual({
      number: '047/BA-SPBE/2021',
      date: '2021-10-28',
    })
    const gapsAt = (entry: number) => data?.entries[entry]?.acceptedGaps.length ?? 0
    expect(gapsAt(6) - gapsAt(3), 'the two facts that were asked for are there since').toBe(2)
  })

  test('each stage of 2021 has its days, by a letter', async () => {
    const { client, path } = await at(1)
    const { data } = await client.GET('/assessments/{assessmentId}/calendar', { params: { path } })

    const interview = data?.stages.find(({ stage }) => stage === 'interview')
    expect(interview).toMatchObject({ first: '2021-11-22', last: '2021-12-03' })
    expect(data?.history.some(({ paper }) => paper?.number === 'B/97/SPBE/2021')).toBe(true)
  })

  test('of what was recommended in 2018 one was kept, one was given up, and one is open until today', async () => {
    const { client, path } = await at(0)
    const { data } = await client.GET('/assessments/{assessmentId}/recommendations', { params: { path } })

    const told = data?.recommendations.map(({ indicatorCode, state }) => [indicatorCode, state])
    expect(told?.toSorted()).toEqual([
      ['27', 'not_done'],
      ['34', 'planned'],
      ['4', 'done'],
    ])
  })

  test('the interview of 2021 goes on: both sides spoke of two of four items, and one of two clarifications waits', async () => {
    const { path } = await at(1)
    const roomOf = async (email: string) =>
      (await (await enter(email)).GET('/assessments/{assessmentId}/interview', { params: { path } })).data
    const [yusuf, dedi] = [await roomOf('yusuf@contoh.go.id'), await roomOf('dedi@contoh.go.id')]

    const states = yusuf?.items.map(({ code, isEnded, shown }) => [code, isEnded, shown.length])
    expect(states).toEqual([
      ['10', true, 1],
      ['17', true, 1],
      ['40', false, 0],
      ['22', false, 0],
    ])
    const notesIn = (room: typeof dedi) =>
      room?.items.flatMap(({ contributions }) => contributions.filter(({ kind }) => kind === 'note')).length
    expect([notesIn(yusuf), notesIn(dedi)]).toEqual([2, 0])
    expect(dedi?.minutes.present.map(({ name }) => name)).toEqual([
      ...['Yusuf Hakim', 'Maya Puspita', 'I Wayan Gunarsa', 'Dedi Saputra'],
    ])
    const waiting = dedi?.clarifications.filter(({ isOver, answers }) => !isOver && answers.length === 0)
    expect(waiting?.map(({ code }) => code)).toEqual(['40'])
    expect(Date.parse(dedi?.schedule?.startsAt ?? '')).toBeGreaterThan(loadedAt.getTime())
  })

  test('the interview of 2018 is signed by both sides, and the objection after it was answered', async () => {
    const { client, path } = await at(0)
    const { data } = await client.GET('/assessments/{assessmentId}/interview', { params: { path } })

    expect(data?.minutes.isSigned).toBe(true)
    expect(data?.objections).toMatchObject([
      { code: '4', byName: 'I Made Dharmawan', answer: { accepted: false, byName: 'Bambang Setiaji' } },
    ])
  })

  test('of a sample of 2021 ten are rated twice, which is enough for a kappa; one difference waits for a third person', async () => {
    const { path } = await at(1)
    const doubleAs = async (email: string) =>
      (await enter(email)).GET('/assessments/{assessmentId}/double-ratings', { params: { path } })
    const { data } = await doubleAs('artawan@contoh.go.id')

    const inState = (wanted: string) =>
      data?.pairs?.filter(({ state }) => state === wanted).map(({ code }) => code)
    expect(inState('differs')).toEqual(['44'])
    expect(inState('settled')).toEqual(['18'])
    expect([inState('waiting_first'), inState('waiting_second')]).toEqual([['26'], ['43']])
    expect(data?.agreement?.together).toMatchObject({ pairs: 10, equal: 8 })
    expect(data?.agreement?.together.linear.value).not.toBeNull()
    const own = (await doubleAs('trisna@contoh.go.id')).data?.own
    expect(own?.filter(({ rating }) => rating === null).map(({ code }) => code)).toEqual(['43'])
    expect((await doubleAs('yusuf@contoh.go.id')).response.status).toBe(403)
  })

  test('what was judged in 2021 is not the institution’s to see yet', async () => {
    const { client, path } = await at(1)
    const { data } = await client.GET('/assessments/{assessmentId}/stages', { params: { path } })

    expect([data?.release.state, data?.seen]).toEqual(['closed', ['self_assessment']])
  })

  test('2018 went all the way to publication; one value came back from the review, and two differ from what the city said', async () => {
    const { client, path } = await at(0)
    const { data: stages } = await client.GET('/assessments/{assessmentId}/stages', { params: { path } })
    const { data } = await client.GET('/assessments/{assessmentId}/stage-difference', { params: { path } })

    expect(stages?.entries.map(({ move }) => move).toReversed()).toEqual([
      ...['open_document_review', 'open_interview', 'open_score_review', 'return_to_assessors'],
      ...['open_score_review', 'open_consolidation', 'publish'],
    ])
    expect(stages?.entries.every(({ outside }) => outside?.letter !== null)).toBe(true)
    expect([data?.raised, data?.lowered]).toEqual([1, 1])
    expect(data?.indicators.filter(({ direction }) => direction !== 'same')).toEqual([
      { code: '4', direction: 'down' },
      { code: '23', direction: 'up' },
    ])
  })

  test('every value that was changed from outside says why, and no other does', async () => {
    for (const { year, ratings, moves } of (await readExampleData()).rounds) {
      const current = new Map(Object.entries(ratings))
      for (const each of moves) {
        if (!('judged' in each)) continue
        const { stage, judged: code, value, justification } = each
        expect(justification !== '', `${year} ${stage} ${code}`).toBe(current.get(code) !== value)
        current.set(code, value)
      }
    }
  })
})

describe('the password of the example', () => {
  test('is in a file that only its owner reads', () => {
    expect(statSync(example?.passwordFile ?? '').mode & 0o777).toBe(0o600)
    expect(example?.people[0]?.who).toBe('Rina Wulandari, administrator dan asesor internal')
    expect(example?.people.map(({ email }) => email)).toEqual(
      [
        ...['rina', 'dedi', 'walikota', 'sekda', 'gunarsa', 'wirawan', 'siti', 'bagus', 'lestari', 'suryani'],
        ...['arsana', 'kadek', 'yusuf', 'maya', 'artawan', 'trisna', 'agung', 'wayan', 'dewi', 'ratna'],
        'komang',
      ].map((name) => `${name}@contoh.go.id`),
    )
  })

  test('stays the same at the next start, and nothing is loaded twice', async () => {
    const { editions, files } = composition.services
    const opening = { dataFolder, editions, files, at }

    expect(await openExample(composition.database, opening)).toEqual(example)
    expect((await readRounds()).rounds).toHaveLength(3)
  })
})

test('Kota Contoh relies on an authority that says of itself that it is not BSrE, and keeps none of its keys', async () => {
  const { client, institution } = await readRounds()
  const { data } = await client.GET('/institutions/{institutionId}/trust', {
    params: { path: { institutionId: institution?.id ?? '' } },
  })

  expect(data?.entries.map(({ facts, state }) => [facts.kind, state]).toSorted()).toEqual([
    ['anchor', 'in_force'],
    ['intermediate', 'in_force'],
    ['revocation_list', 'in_force'],
    ['revocation_list', 'in_force'],
  ])
  expect(data?.entries.every(({ facts }) => facts.subject.includes('BUKAN BSrE'))).toBe(true)
  expect(data?.changes).toMatchObject([{ authorName: 'Rina Wulandari', kind: 'added', version: 1 }])
})

test('units were asked for an indicator: one differs, one is not concerned, one is silent, and one owner reads all of it', async () => {
  const { client, rounds } = await readRounds()
  const assessmentId = rounds.at(-1)?.assessmentId ?? ''
  const { data } = await client.GET('/assessments/{assessmentId}/indicators/{code}/contributions', {
    params: { path: { assessmentId, code: '22' } },
  })

  expect(data?.coverage).toMatchObject({ asked: 5, answered: 4, notApplying: 1, done: 2, partly: 1 })
  expect(data?.coverage.reach).toBe('in_some')
  expect(data?.differing).toHaveLength(1)
  const owner = await enter('komang@contoh.go.id')
  const own = await owner.GET('/assessments/{assessmentId}/own-contributions', {
    params: { path: { assessmentId } },
  })
  expect(own.data?.owned.map(({ indicatorCode }) => indicatorCode)).toEqual(['22', '42'])
})
