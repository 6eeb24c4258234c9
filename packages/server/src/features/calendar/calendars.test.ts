import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberships } from '../../platform/database/tables/institutions.tables.ts'
import { countQueries } from '../../testing/count-queries.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { nina: ['national_operator'], ani: ['internal_assessor'], budi: ['administrator'] },
    'kota-bara': { citra: ['person_in_charge'] },
    'kota-cadas': { dian: ['person_in_charge'] },
  })
  // The same operator serves a second institution, and not the third.
  await serve('nina', 'kota-bara')
})
afterAll(() => undagi.close())

async function serve(person: string, slug: string): Promise<void> {
  const { id } = undagi.institution(slug)
  const at = undagi.clock.now()
  const { data } = await undagi.as(person).GET('/session')
  await undagi.database.asOperator({ institutions: [id], at }, (db) =>
    db.insert(memberships).values({
      ...{ institutionId: id, personId: data?.person.id ?? '', role: 'national_operator' },
      ...{ validFrom: at, validTo: new Date(at.getTime() + 86_400_000) },
    }),
  )
}

const home = () => ({ params: { path: { institutionId: undagi.institution('kota-arang').id } } })
const days = (last: string): Schemas['ChangeCalendars']['change'] => ({
  kind: 'scheduled',
  windows: [{ stage: 'submission', window: { first: null, last, closesAt: null } }],
})
const change = (person: string, wanted: Schemas['ChangeCalendars']['change'], only?: string[]) =>
  undagi.as(person).POST('/institutions/{institutionId}/calendars/changes', {
    ...home(),
    body: { year: 2024, change: wanted, reason: 'Surat Menteri.', ...(only && { only }) },
  })
const listAs = (person: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/calendars', {
    params: { ...home().params, query: { year: 2024 } },
  })
const idIn = (slug: string) => undagi.institution(slug).assessments[2024] ?? ''

describe('the ministry’s operator', () => {
  test('gives all institutions that they serve the same days, and no other', async () => {
    const { data } = await change('nina', days('2026-03-12'))

    expect(data).toMatchObject({
      changed: [{ institutionName: 'kota-arang' }, { institutionName: 'kota-bara' }],
      refused: [],
    })
    const listed = (await listAs('nina')).data
    expect(listed?.map(({ institutionName }) => institutionName)).toEqual(['kota-arang', 'kota-bara'])
    expect(listed?.[1]).toMatchObject({
      ...{ slug: 'kota-bara', stage: 'filling', dueAt: '2026-03-12T17:00:00.000Z' },
    })
    expect(listed?.[1]?.stages[2]).toMatchObject({
      ...{ stage: 'submission', standing: 'open', endsInWords: 'Kamis, 12 Maret 2026 pukul 23.59 WIB' },
    })
    const apart = await undagi.as('dian').GET('/assessments/{assessmentId}/calendar', {
      params: { path: { assessmentId: idIn('kota-cadas') } },
    })
    expect(apart.data?.history).toEqual([])
  })

  test('extends one alone, and a second time for all only where that is still later', async () => {
    const extend = (last: string): Schemas['ChangeCalendars']['change'] => ({
      ...{ kind: 'extended', stage: 'submission', last, closesAt: null },
    })
    await change('nina', extend('2026-03-20'), [idIn('kota-bara')])
    const { data } = await change('nina', extend('2026-03-15'))

    expect(data?.changed).toMatchObject([{ institutionName: 'kota-arang' }])
    expect(data?.refused).toMatchObject([{ institutionName: 'kota-bara', code: 'calendar.not_later' }])
  })

  test('reaches no institution by naming an assessment that they do not serve', async () => {
    const { data } = await change('nina', days('2026-03-30'), [idIn('kota-cadas')])
    expect(data).toEqual({ changed: [], refused: [] })
  })

  test('leaves an entry in the log of each institution', async () => {
    const told = (await readLog(undagi.database)).filter(
      ({ operation, outcome }) => operation === 'changeCalendars' && outcome === 'done',
    )
    const { id: arang } = undagi.institution('kota-arang')
    const { id: bara } = undagi.institution('kota-bara')
    expect(new Set(told.map(({ institution_id }) => institution_id))).toEqual(new Set([arang, bara]))
  })
})

test('nobody else changes or lists the calendars of many', async () => {
  for (const person of ['ani', 'budi']) {
    expect((await change(person, days('2026-04-01'))).response.status).toBe(403)
    expect((await listAs(person)).response.status).toBe(403)
  }
  expect((await change('citra', days('2026-04-01'))).response.status).toBe(404)
  expect((await listAs('citra')).response.status).toBe(404)
})

test('each further institution costs what is written of it, and its history is read with those of the others', async () => {
  async function queriesOf(count: number) {
    const slugs = Array.from({ length: count }, (_, place) => `kota-${place}`)
    const many = await createTestApp(
      Object.fromEntries(slugs.map((slug) => [slug, { nina: ['national_operator'] as const }])),
    )
    try {
      const institutionId = many.institution('kota-0').id
      return await countQueries(async () => {
        const { data } = await many.as('nina').POST('/institutions/{institutionId}/calendars/changes', {
          params: { path: { institutionId } },
          body: { year: 2024, change: days('2026-03-12'), reason: 'Surat Menteri.' },
        })
        expect(data?.changed).toHaveLength(count)
      })
    } finally {
      await many.close()
    }
  }
  const [one, two, six] = [await queriesOf(1), await queriesOf(2), await queriesOf(6)]

  expect(six - two).toBe(4 * (two - one))
  expect(two - one).toBeLessThanOrEqual(3)
})
