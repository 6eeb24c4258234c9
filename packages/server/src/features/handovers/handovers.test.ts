import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policyCarriers } from '../../platform/database/tables/policies.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { endRole } from '../../testing/end-role.ts'
import { firstUnit } from '../../testing/plant-contribution.ts'
import { plantEvidence } from '../../testing/plant-evidence.ts'
import { plantPolicy } from '../../testing/plant-policy.ts'
import { readLog } from '../../testing/read-log.ts'

type Pack = Schemas['HandoverPack']

let undagi: TestApp
let institutionId: string
let assessmentId: string
const ids = new Map<string, string>()
const idOf = (person: string) => ids.get(person) ?? ''

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], rina: ['internal_assessor'], sekda: ['coordinator'] },
      ...{ kadis: ['person_in_charge'], sari: ['respondent'], wati: ['unit_head'] },
      ...{ admin: ['administrator'], eka: ['external_assessor'] },
    },
    'kota-bara': { dedi: ['administrator', 'coordinator'] },
  })
  const { id, assessments } = undagi.institution('kota-arang')
  ;[institutionId, assessmentId] = [id, assessments[2024] ?? '']
  for (const person of ['ani', 'rina', 'sekda', 'kadis', 'sari', 'wati', 'admin']) {
    const { data } = await undagi.as(person).GET('/session')
    ids.set(person, data?.person.id ?? '')
  }
  const rate = (value: string, expectedVersion: number, reason: string | null) =>
    undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      params: { path: { assessmentId, code: '1' } },
      body: { value, reason, expectedVersion },
    })
  await rate('2', 0, 'Salinan menyusul')
  await rate('1', 1, null)
  await undagi.as('kadis').POST('/assessments/{assessmentId}/recorded-recommendations', {
    params: { path: { assessmentId } },
    body: {
      ...{ text: 'Tetapkan aturan jam buka', indicatorCode: '1', groupCode: null },
      source: { year: 2023, title: 'LHE 2023', number: null, page: 12, itemId: null },
    },
  })
  await undagi.as('kadis').POST('/assessments/{assessmentId}/recorded-recommendations', {
    params: { path: { assessmentId } },
    body: {
      ...{ text: 'Bentuk tim koordinasi', indicatorCode: null, groupCode: null },
      source: { year: 2023, title: 'LHE 2023', number: null, page: 13, itemId: null },
    },
  })
  const at = undagi.clock.now()
  const unitId = await undagi.database.asOperator({ institutions: [id], at }, (db) => firstUnit(db, id))
  await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: { assessmentId } },
    body: {
      ...{ dueOn: '2099-01-31', owners: [] },
      requests: [{ indicatorCode: '2', unitId, question: 'Adakah aturannya?' }],
    },
  })
  await plantEvidence(undagi, 'kota-arang', 'ani')
  const policyId = await plantPolicy(undagi, 'kota-arang', 'rina')
  await undagi.database.asOperator({ institutions: [id], at }, (db) =>
    db.insert(policyCarriers).values({
      ...{
        institutionId: id,
        policyId,
        position: 1,
        editionId: 'toy',
        indicatorCode: '1',
        criterionCode: null,
      },
    }),
  )
})
afterAll(() => undagi.close())

const at = () => ({ params: { path: { institutionId } } })
const of = (person: string) => ({ params: { path: { institutionId, personId: idOf(person) } } })
const readOwn = async (person: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/handover', at())
const read = (by: string, person: string) =>
  undagi.as(by).GET('/institutions/{institutionId}/handovers/{personId}', of(person))
const indicator = (pack: Pack | undefined, code: string) =>
  pack?.indicators.find((each) => each.code === code)

async function packOf(person: string): Promise<Pack> {
  const { data } = await readOwn(person)
  if (data === undefined) throw new Error('There is no pack')
  return data
}

describe('the pack of an officer who leaves', () => {
  test('tells of an indicator its values with why, what proves it, what is open and who knows what', async () => {
    const one = indicator(await packOf('ani'), '1')

    expect(one?.years.find(({ year }) => year === 2024)).toMatchObject({
      ...{ stage: 'filling', official: null },
      values: [
        { value: '2', reason: 'Salinan menyusul', byName: 'ani' },
        { value: '1', reason: null, byName: 'ani' },
      ],
      evidence: [{ title: 'Keputusan tim koordinasi', byName: 'ani' }],
    })
    expect(one?.people.find(({ name }) => name === 'ani')).toMatchObject({
      did: ['attached', 'valued'],
      roles: [{ role: 'internal_assessor', unitName: null }],
    })
    expect(one?.people.find(({ name }) => name === 'rina')?.did).toEqual(['kept_policy'])
  })

  test('holds every open recommendation, request, turn and policy that their own pages list', async () => {
    const { promises } = await packOf('ani')
    const of = (kind: string) => promises.filter((each) => each.kind === kind)
    const { data: listed } = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}/recommendations', { params: { path: { assessmentId } } })
    const open = listed?.recommendations.filter(({ state }) =>
      ['written', 'planned', 'reported'].includes(state),
    )
    expect(open).toHaveLength(2)
    expect(
      of('recommendation')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(open?.map(({ id }) => `recommendation:${id}`).toSorted())
    const { data: tasks } = await undagi
      .as('sekda')
      .GET('/assessments/{assessmentId}/task-board', { params: { path: { assessmentId } } })
    const asked = tasks?.tasks.filter(({ kind }) => kind === 'contribution') ?? []
    expect(asked).toHaveLength(1)
    expect(of('request')).toMatchObject([{ text: 'Adakah aturannya?', dueOn: '2099-01-31' }])
    expect(of('stage').map(({ next }) => next)).toContain('filling')
    expect(of('policy')).toMatchObject([{ text: 'Arsitektur SPBE', next: 'drafted' }])
  })

  test('of a unit’s respondent holds what the unit is asked, and says that values are left out', async () => {
    const pack = await packOf('sari')

    expect(pack.promises.filter(({ kind }) => kind === 'request')).toHaveLength(1)
    expect(pack.promises.every(({ kind }) => kind !== 'stage' && kind !== 'policy')).toBe(true)
    expect(indicator(pack, '2')?.years).toEqual([])
    expect(pack.parts).toContainEqual({ part: 'story', extent: 'none' })
    expect(pack.parts).toContainEqual({ part: 'requests', extent: 'own' })
  })

  test('names no restricted document to who may not see it, nor when it ends', async () => {
    const { data: before } = await read('sekda', 'ani')
    expect(indicator(before, '1')?.years[0]?.evidence[0]?.title).toBe('Keputusan tim koordinasi')
    await undagi.database.asOperator({ institutions: [institutionId], at: undagi.clock.now() }, async (db) =>
      db.execute(`INSERT INTO undagi.evidence_revisions
        (item_id, institution_id, revision, kind, title, status, confidentiality, viewer_ids, note, author_id, author_name, received_at, valid_to)
        SELECT item_id, institution_id, 2, kind, 'Rahasia', status, 'restricted', '{}', '', author_id, author_name, received_at, '2027-01-31'
          FROM undagi.evidence_revisions WHERE revision = 1`),
    )
    const { data: hidden } = await read('sekda', 'ani')
    expect(indicator(hidden, '1')?.years[0]?.evidence).toMatchObject([{ title: null, expiresOn: null }])
    expect(JSON.stringify(hidden)).not.toContain('Rahasia')
    expect(indicator(await packOf('ani'), '1')?.years[0]?.evidence).toMatchObject([
      { title: 'Rahasia', expiresOn: '2027-01-31' },
    ])
  })

  test('for an administrator leaves out what administrators do not read, and says so', async () => {
    const { data } = await read('admin', 'ani')

    expect(
      data?.promises.filter(({ kind }) => ['recommendation', 'request', 'policy'].includes(kind)),
    ).toEqual([])
    expect(indicator(data, '1')?.years[0]?.evidence).toEqual([])
    const closed = data?.parts.filter(({ extent }) => extent === 'none').map(({ part }) => part)
    expect(closed).toEqual([
      'evidence',
      'requests',
      'recommendations',
      'interview',
      'policies',
      'team',
      'tasks',
    ])
  })
})

describe('who opens a pack', () => {
  test('is the person, an administrator, a coordinator and nobody else', async () => {
    for (const by of ['admin', 'sekda', 'ani']) expect((await read(by, 'ani')).response.status).toBe(200)
    for (const by of ['rina', 'kadis', 'sari', 'eka']) {
      const { error, response } = await read(by, 'ani')
      expect([response.status, error?.code]).toEqual([403, 'institutions.role_not_allowed'])
    }
    expect((await read('dedi', 'ani')).response.status).toBe(404)
    expect((await readOwn('dedi')).response.status).toBe(404)
    expect((await readOwn('eka')).response.status).toBe(403)
  })

  test('is told whose packs there are: one’s own, or all with those who stop first', async () => {
    const listed = async (person: string) =>
      (await undagi.as(person).GET('/institutions/{institutionId}/handovers', at())).data?.people.map(
        ({ name }) => name,
      )
    expect(await listed('rina')).toEqual(['rina'])
    expect((await listed('sekda'))?.toSorted()).toEqual(
      ['admin', 'ani', 'eka', 'kadis', 'rina', 'sari', 'sekda', 'wati'].toSorted(),
    )
  })

  test('of somebody who never worked there is told that there is no such person', async () => {
    const path = { institutionId, personId: '00000000-0000-4000-8000-000000000000' }
    const { error } = await undagi
      .as('admin')
      .GET('/institutions/{institutionId}/handovers/{personId}', { params: { path } })
    expect(error?.code).toBe('handovers.not_found')
  })
})

describe('what who leaves adds', () => {
  const note = (person: string, body: Schemas['NewHandoverNote']) =>
    undagi.as(person).POST('/institutions/{institutionId}/handover/notes', { ...at(), body })
  const place = { editionId: 'toy', code: '3' }

  test('is a note on an indicator, of which each version stays, and which brings its indicator into the pack', async () => {
    const { version } = await packOf('ani')
    await note('ani', { seenVersion: version, place, text: 'Tanyakan Bagian Hukum' })
    const { data } = await note('ani', { seenVersion: version + 1, place, text: 'Sudah ditetapkan' })

    expect(data?.notes).toMatchObject([
      { place, text: 'Sudah ditetapkan', earlier: [{ text: 'Tanyakan Bagian Hukum' }] },
    ])
    expect(indicator(data, '3')).toBeDefined()
    const entries = await readLog(undagi.database)
    expect(entries.filter(({ operation }) => operation === 'noteHandover')).toHaveLength(2)
  })

  test('is refused on what was not seen, and on an indicator of no round', async () => {
    const { version } = await packOf('ani')
    const stale = await note('ani', { seenVersion: version - 1, place, text: 'Lama' })
    expect(stale.error?.code).toBe('handovers.changed')
    const foreign = await note('ani', { seenVersion: version, place: { ...place, code: '99' }, text: 'x' })
    expect(foreign.error?.code).toBe('handovers.unknown_indicator')
    expect((await packOf('ani')).version).toBe(version)
  })

  test('nobody else writes for them: a colleague’s note stands in the colleague’s own pack', async () => {
    await note('rina', { seenVersion: 0, place: null, text: 'Milik Rina' })
    expect((await packOf('ani')).notes.some(({ text }) => text === 'Milik Rina')).toBe(false)
  })
})

describe('handing over', () => {
  const hand = (by: string, body: Schemas['HandOver']) =>
    undagi.as(by).POST('/institutions/{institutionId}/handover/handing', { ...at(), body })
  const handFor = (by: string, person: string, body: Schemas['HandOverFor']) =>
    undagi.as(by).POST('/institutions/{institutionId}/handovers/{personId}/handing', { ...of(person), body })
  const receive = (by: string, person: string, seenVersion: number) =>
    undagi.as(by).POST('/institutions/{institutionId}/received-handovers', {
      ...at(),
      body: { personId: idOf(person), seenVersion },
    })
  const to = (person: string, seenVersion: number) => ({
    ...{ kind: 'hand_over' as const, seenVersion, successorId: idOf(person) },
  })

  test('opens the pack to the successor, who takes it over by name', async () => {
    const { version } = await packOf('ani')
    expect((await receive('rina', 'ani', version)).error?.code).toBe('handovers.not_the_successor')
    const { data } = await hand('ani', to('rina', version))
    expect(data?.handing).toMatchObject({
      successorName: 'rina',
      byName: 'ani',
      reason: null,
      received: null,
    })
    expect((await read('rina', 'ani')).data?.can).toMatchObject({
      receive: true,
      note: false,
      handOver: false,
    })
    expect((await receive('kadis', 'ani', version + 1)).error?.code).toBe('handovers.not_the_successor')

    const taken = await receive('rina', 'ani', version + 1)
    expect(taken.data?.handing?.received?.byName).toBe('rina')
    expect((await receive('rina', 'ani', version + 2)).error?.code).toBe('handovers.step_not_possible')
    const back = await hand('ani', { kind: 'take_back', seenVersion: version + 2, reason: 'Batal' })
    expect(back.error?.code).toBe('handovers.step_not_possible')
  })

  test('goes to a colleague who serves, never to oneself', async () => {
    const { version } = await packOf('ani')
    const self = await hand('ani', to('ani', version))
    expect(self.error?.code).toBe('handovers.successor_not_member')
  })

  test('of somebody who is gone is done by a coordinator with why, and what they had is found as no longer serving', async () => {
    const giveBack = await endRole(undagi, { of: 'wati', role: 'unit_head', by: 'admin', at: 'kota-arang' })
    const refused = await handFor('kadis', 'wati', { ...to('sari', 0), reason: 'Pensiun' })
    expect(refused.response.status).toBe(403)
    const { data } = await handFor('sekda', 'wati', { ...to('sari', 0), reason: 'Pensiun' })

    expect(data?.handing).toMatchObject({ byName: 'sekda', successorName: 'sari', reason: 'Pensiun' })
    expect(data?.promises.filter(({ kind }) => kind === 'request')).toHaveLength(1)
    const { data: taken } = await handFor('admin', 'wati', {
      ...{ kind: 'take_back', seenVersion: 1, reason: 'Penerusnya lain' },
    })
    expect(taken?.handing).toBeNull()
    await giveBack()
  })
})

describe('on paper', () => {
  const bytesOf = async (person: string, kind: 'paper' | 'docx') => {
    const path = `/api/institutions/${institutionId}/handover/${kind}`
    const headers = { cookie: `undagi_session=session-of-${person}` }
    const response = await undagi.fetch(new Request(`http://undagi.test${path}`, { headers }))
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }

  test('the same pack is the same bytes, as PDF and for a word processor', async () => {
    for (const kind of ['paper', 'docx'] as const) {
      const first = await bytesOf('ani', kind)
      expect(first.subarray(0, 4).toString('latin1')).toBe(kind === 'paper' ? '%PDF' : 'PK\u0003\u0004')
      expect(first.equals(await bytesOf('ani', kind))).toBe(true)
    }
  })

  test('nobody prints the pack of somebody whom they may not read', async () => {
    const { response } = await undagi
      .as('kadis')
      .GET('/institutions/{institutionId}/handovers/{personId}/paper', { ...of('ani'), parseAs: 'blob' })
    expect(response.status).toBe(403)
  })
})

describe('once a unit has answered', () => {
  const requestIdOf = async () => {
    const { data } = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}/indicators/{code}/contributions', {
        params: { path: { assessmentId, code: '2' } },
      })
    return data?.requests[0]?.id ?? ''
  }
  const kindsOf = async (person: string) => (await packOf(person)).promises.map(({ kind }) => kind)

  test('its head takes along that it waits for their word, and who fills in that it is to be brought together', async () => {
    const requestId = await requestIdOf()
    await undagi.as('sari').POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
      params: { path: { assessmentId, requestId } },
      body: {
        seenRevision: 0,
        applies: true,
        practice: 'done',
        text: 'Diatur dalam keputusan kepala dinas.',
      },
    })

    expect(await kindsOf('wati')).toContain('confirmation')
    expect(await kindsOf('wati')).not.toContain('consolidation')
    expect(await kindsOf('ani')).toEqual(expect.arrayContaining(['confirmation', 'consolidation']))
    expect(await kindsOf('ani')).not.toContain('request')

    await undagi
      .as('wati')
      .POST('/assessments/{assessmentId}/contribution-requests/{requestId}/confirmation', {
        params: { path: { assessmentId, requestId } },
        body: { seenRevision: 1 },
      })
    expect(await kindsOf('wati')).not.toContain('confirmation')
  })
})
