import { readFileSync, statSync } from 'node:fs'
import { givenRoles } from '@undagi/permissions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readExamples } from './example-data.ts'
import { type LoadedExample, loadExample } from './testing/load-example.ts'

let kota: LoadedExample
beforeAll(async () => {
  kota = await loadExample()
})
afterAll(() => kota.close())

const readRounds = () => kota.roundsOf('dedi')

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
    const siti = await kota.enter('siti')
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
  const client = await kota.enter('rina')
  const { data: institutions } = await client.GET('/institutions')
  const path = { institutionId: institutions?.[0]?.id ?? '' }
  const { data } = await client.GET('/institutions/{institutionId}/invitations', { params: { path } })

  expect(data?.map(({ name, createdByName }) => `${name}, by ${createdByName}`)).toEqual([
    'Hendra Gunawan, by Rina Wulandari',
    'Made Suartini, by Rina Wulandari',
  ])
})

test('one account is lent to a helper: its person was told, and the administrator sees it by now', async () => {
  const dedi = await kota.enter('dedi')
  const { data: own } = await dedi.GET('/account/shared-account-findings')
  expect(own).toMatchObject([{ verdict: 'likely_shared', answer: null }])
  expect(own?.[0]?.reasons).toMatchObject([{ signal: 'same_time', count: 5 }])

  const rina = await kota.enter('rina')
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
  const owner = await kota.enter('komang')
  const own = await owner.GET('/assessments/{assessmentId}/own-contributions', {
    params: { path: { assessmentId } },
  })
  expect(own.data?.owned.map(({ indicatorCode }) => indicatorCode)).toEqual(['22', '42'])
})

describe('the password of the example', () => {
  test('is in a file that only its owner reads', () => {
    expect(statSync(kota.example.passwordFile).mode & 0o777).toBe(0o600)
  })

  test('stays the same at the next start, and nothing is loaded or issued twice', async () => {
    expect(await kota.startAgain()).toEqual(kota.example)
    const { client, rounds } = await readRounds()
    expect(rounds).toHaveLength(3)
    const path = { assessmentId: rounds[0]?.assessmentId ?? '' }
    const { data } = await client.GET('/assessments/{assessmentId}/papers', { params: { path } })
    expect(data?.issued.map(({ version }) => version)).toEqual([1, 1, 1, 1])
  })
})

test('whoever is there today is told with the password, and whoever has left is not', () => {
  const [first, second] = kota.example.institutions
  expect([first?.name, second?.name]).toEqual(['Kota Contoh', 'Kabupaten Contoh'])
  expect(first?.people[0]?.who).toBe('Rina Wulandari, administrator dan asesor internal')
  expect(first?.people.map(({ email }) => email)).toEqual(
    [
      ...['rina', 'dedi', 'walikota', 'sekda', 'gunarsa', 'wirawan', 'siti', 'bagus', 'lestari', 'suryani'],
      ...['arsana', 'kadek', 'yusuf', 'maya', 'artawan', 'trisna', 'agung', 'wayan', 'dewi', 'ratna'],
      'komang',
    ].map((name) => `${name}@contoh.go.id`),
  )
  expect(second?.people.map(({ who }) => who)).toEqual([
    ...['Nur Aini, administrator dan asesor internal', 'Teguh Santoso, penanggung jawab'],
    ...['Endang Lestari, koordinator', 'Hadi Purnomo, asesor eksternal'],
    'Ayu Pramesti, tim pelaksana nasional',
  ])
})

test('the guide names everybody who can sign in, and nobody else', () => {
  const guide = readFileSync(new URL('../../../../docs/guides/contoh.md', import.meta.url), 'utf8')
  const rows = guide.split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z]+)`/g)])
  const there = kota.example.institutions.flatMap(({ people }) => people.map(({ email }) => email))

  expect(named.map(([, name]) => `${name}@contoh.go.id`).toSorted()).toEqual(there.toSorted())
})

test('every role that takes part in an evaluation can be tried by somebody', async () => {
  const examples = await readExamples()
  const present = examples.flatMap(({ people }) => people.filter(({ validTo }) => validTo === undefined))
  const held = new Set(present.flatMap(({ roles }) => roles))

  expect(givenRoles.filter((role) => !held.has(role))).toEqual([])
  expect(examples.some(({ operators }) => operators.some(({ validTo }) => validTo === undefined))).toBe(true)
})

test('units say what they are there for: whom an indicator concerns is proposed, and unknown where nobody said it', async () => {
  const { client, institution } = await readRounds()
  const path = { institutionId: institution?.id ?? '' }
  const { data } = await client.GET('/institutions/{institutionId}/units', { params: { path } })

  const told = new Map(data?.map(({ name, functions }) => [name, functions]))
  expect(told.get('Dinas Komunikasi dan Informatika')).toEqual(['data', 'security', 'technology'])
  expect(told.get('Sekretariat Daerah')).toEqual([])
  expect([...told.values()]).not.toContain(null)
})
