import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToNewcomer } from '../../testing/delegate-to.ts'
import { decreeText, offerDocument } from '../../testing/offer-document.ts'
import { atWork, elsewhere } from '../../testing/people-at-work.ts'
import { readLog } from '../../testing/read-log.ts'
import { selectDecisions } from './findings.repository.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ...atWork, rekan: ['data_entry_officer'] },
    'kota-bara': elsewhere,
    'kota-delima': { dian: ['internal_assessor'], responden: ['respondent'] },
    'kota-cadas': { cici: ['internal_assessor'], cakra: ['coordinator'] },
  })
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

const here = { by: 'ani', at: 'kota-arang' }
const enacted = decreeText('188.45/12/2024', '14 Maret 2024')
const draft = decreeText('188.45/.../2024', '... 2024', 'TATA TERTIB')

const findings = async (person: string, code = '1', at = 'kota-arang') => {
  const path = { assessmentId: assessmentOf(undagi, at), code }
  return undagi.as(person).GET('/assessments/{assessmentId}/indicators/{code}/findings', { params: { path } })
}

async function criterion(person: string, criterionCode: string, at?: string) {
  const { data } = await findings(person, criterionCode.split('.')[0], at)
  const found = data?.criteria.find(({ code }) => code === criterionCode)
  if (found === undefined) throw new Error(`${criterionCode} was not judged`)
  return found
}

type Decision = Partial<Schemas['NewCriterionDecision']>

async function decide(person: string, criterionCode: string, decision: Decision = {}) {
  const seen = await criterion('ani', criterionCode)
  return undagi
    .as(person)
    .PUT('/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision', {
      params: {
        path: {
          assessmentId: assessmentOf(undagi, 'kota-arang'),
          code: criterionCode[0] ?? '',
          criterionCode,
        },
      },
      body: {
        ...{ met: true, reason: 'Pasal 4 memuat semuanya.', seenFindings: seen.findings },
        ...{ seenDecision: seen.decision?.id ?? null, ...decision },
      },
    })
}

async function takeBack(person: string, criterionCode: string) {
  const { decision } = await criterion('ani', criterionCode)
  return undagi
    .as(person)
    .POST('/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision/withdrawal', {
      params: {
        path: {
          assessmentId: assessmentOf(undagi, 'kota-arang'),
          code: criterionCode[0] ?? '',
          criterionCode,
        },
      },
      body: { reason: 'Salah butir', seenDecision: decision?.id ?? '00000000-0000-4000-8000-000000000000' },
    })
}

test('an enacted decision proves its criterion once it has been read; a draft that is called enacted does not, and both sides are told', async () => {
  const at = 'kota-cadas'
  const path = { assessmentId: assessmentOf(undagi, at), code: '1' }
  await undagi.as('cici').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path },
    body: { expectedVersion: 0, value: '3', reason: 'Menurut kami' },
  })
  const draftId = await offerDocument(undagi, { by: 'cici', at, content: draft })
  const waiting = await findings('cici', '1', at)
  expect(waiting.data?.documents).toMatchObject([{ reading: 'waiting', status: 'unknown' }])

  await undagi.services.reading.lookForWork()
  const { data: unproved } = await findings('cici', '1', at)
  expect(unproved).toMatchObject({ claimed: '3', supported: 1, claim: 'above' })
  expect(unproved?.missingForClaim).toContain('1.2.a')
  expect(unproved?.documents).toMatchObject([{ id: draftId, claimedStatus: 'enacted', status: 'draft' }])
  expect(unproved?.contradictions.map(({ code }) => code)).toEqual(['found_draft'])
  const [reason] = unproved?.criteria.find(({ code }) => code === '1.2.a')?.reasons ?? []
  expect(reason).toMatchObject({ code: 'draft', documents: [draftId] })

  const itemId = await offerDocument(undagi, { by: 'cici', at, content: enacted })
  await undagi.services.reading.lookForWork()
  expect(await criterion('cakra', '1.2.a', at)).toMatchObject({
    ...{ outcome: 'fulfilled', reasons: [], documents: [itemId], decision: null },
  })
})

test('a document that is dated after the assessment is told why it does not count, also where the criterion speaks of a draft', async () => {
  const offered = { by: 'cici', at: 'kota-cadas', code: '5', place: { criterionCode: '5.2.a' } }
  await offerDocument(undagi, { ...offered, content: draft })
  const lateId = await offerDocument(undagi, {
    ...{ ...offered, content: decreeText('188.45/12/2031', '14 Maret 2031') },
    described: { title: 'SK Baru', dated: '2031-03-14' },
  })
  await undagi.services.reading.lookForWork()
  const { data } = await findings('cici', '5', offered.at)
  const late = data?.documents.find(({ itemId }) => itemId === lateId)
  expect(late?.notCounted).toMatchObject({ code: 'dated_after_assessment', documents: [lateId] })
  expect(late?.notCounted?.message).toMatch(/bertanggal 14 Maret 2031, sesudah tanggal penilaian .* 2024/)
})

test('every indicator of an assessment is told with what is claimed and what is supported', async () => {
  const path = { assessmentId: assessmentOf(undagi, 'kota-cadas') }
  const { data } = await undagi.as('cakra').GET('/assessments/{assessmentId}/support', { params: { path } })
  expect(data?.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(data?.[0]).toMatchObject({
    ...{
      claimed: '3',
      supported: 1,
      claim: 'above',
      documents: 2,
      waiting: 0,
      contradictions: 1,
      decisions: 0,
    },
  })
  expect(data?.[1]).toMatchObject({ claimed: null, claim: null, documents: 0 })
})

test('whoever helps is told of the indicators that were delegated, who keeps accounts and who is elsewhere of none', async () => {
  const path = { assessmentId: assessmentOf(undagi, 'kota-arang') }
  const support = (person: string) =>
    undagi.as(person).GET('/assessments/{assessmentId}/support', { params: { path } })
  expect((await support('pembantu')).data?.map(({ code }) => code)).toEqual(['1'])
  expect((await support('penilai')).data).toHaveLength(7)
  expect((await support('pengelola')).response.status).toBe(403)
  expect((await support('budi')).response.status).toBe(404)
})

test('an item that was revoked, or replaced after it was offered, shows where it is leaned on', async () => {
  const itemId = await offerDocument(undagi, { ...here, content: enacted, code: '2' })
  await undagi.services.reading.lookForWork()
  const { data: item } = await undagi.as('ani').GET('/institutions/{institutionId}/evidence/{itemId}', {
    params: { path: { institutionId: undagi.institution('kota-arang').id, itemId } },
  })
  undagi.clock.advanceBy(60_000)
  await undagi.as('ani').POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
    params: { path: { institutionId: undagi.institution('kota-arang').id, itemId } },
    body: {
      ...{ kind: 'decree', title: 'SK Lama', number: null, issuer: null, dated: null, validFrom: null },
      ...{
        validTo: null,
        status: 'revoked',
        confidentiality: 'internal',
        viewerIds: [],
        link: null,
        note: '',
      },
      ...{
        uploadIds: [],
        expectedRevision: 1,
        keptFiles: item?.newest.files.map(({ sha256 }) => sha256) ?? [],
      },
    },
  })
  const { data } = await findings('sekda', '2')
  expect(data?.documents).toMatchObject([
    { title: 'SK Lama', status: 'revoked', revision: 2, revisedSinceOffered: true },
  ])
})

describe('a document whose policy is in the register', () => {
  interface Kept {
    readonly by: string
    readonly at: string
  }
  const inRegister = async ({ by, at }: Kept, itemId: string, policy: Partial<Schemas['NewPolicy']>) => {
    const path = { institutionId: undagi.institution(at).id }
    const { data, error } = await undagi.as(by).POST('/institutions/{institutionId}/policies', {
      params: { path },
      body: {
        ...{ kind: 'decree', subject: 'Aturan Perpustakaan', number: null, note: '', inForceFrom: null },
        ...{ reviewDueOn: null, evidenceItemId: itemId, articles: [], officers: [], relations: [] },
        ...{ carries: [], steps: [{ step: 'drafted', day: '2024-02-01', note: '' }], ...policy },
      },
    })
    if (data === undefined) throw new Error(error.code)
    return { ...path, policyId: data.id }
  }

  test('proves nothing as enacted while the register has a draft, whatever its text says; both sides are told, with what is left', async () => {
    const kept = { by: 'budi', at: 'kota-bara' }
    const itemId = await offerDocument(undagi, { ...kept, content: enacted })
    await undagi.services.reading.lookForWork()
    expect((await criterion('budi', '1.2.a', kept.at)).outcome).toBe('fulfilled')
    const path = await inRegister(kept, itemId, {})
    const { data } = await findings('budi', '1', kept.at)
    expect(data?.supported).toBe(1)
    expect(data?.criteria.find(({ code }) => code === '1.2.a')).toMatchObject({
      ...{ outcome: 'person_must_look', reasons: [{ code: 'register_disagrees', documents: [itemId] }] },
    })
    expect(data?.contradictions).toMatchObject([{ code: 'register_draft', documentId: itemId }])
    expect(data?.documents).toMatchObject([
      { registered: { state: 'draft', since: '2024-02-01', stepsLeft: 2 } },
    ])

    await undagi.as('budi').POST('/institutions/{institutionId}/policies/{policyId}/steps', {
      params: { path },
      body: { step: 'enacted', day: '2024-03-14', note: '', number: '188.45/12/2024' },
    })
    const { data: after } = await findings('budi', '1', kept.at)
    expect(after?.criteria.find(({ code }) => code === '1.2.a')?.outcome).toBe('fulfilled')
    expect(after).toMatchObject({ contradictions: [], documents: [{ registered: { state: 'enacted' } }] })
  })

  test('proves nothing once another policy revokes it, in every rating that leans on it', async () => {
    const kept = { by: 'dian', at: 'kota-delima' }
    const itemId = await offerDocument(undagi, { ...kept, content: enacted })
    await undagi.as('dian').POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
      params: { path: { assessmentId: assessmentOf(undagi, kept.at), code: '4' } },
      body: { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '' },
    })
    await undagi.services.reading.lookForWork()
    const steps = [{ step: 'enacted' as const, day: '2024-03-14', note: '' }]
    const { policyId } = await inRegister(kept, itemId, { number: '188.45/12/2024', steps })
    await inRegister(kept, itemId, {
      ...{ subject: 'Aturan Baru', number: '188.45/20/2024', evidenceItemId: null },
      steps: [{ step: 'enacted', day: '2024-04-02', note: '' }],
      relations: [{ kind: 'revokes', otherId: policyId, otherTitle: null }],
    })
    for (const code of ['1', '4']) {
      const { data } = await findings('dian', code, kept.at)
      expect(data?.contradictions.map((each) => each.code)).toEqual(['register_revoked'])
      expect(data?.criteria.flatMap(({ reasons }) => reasons.map((each) => each.code))).toContain(
        'registered_revoked',
      )
      expect(data?.documents).toMatchObject([
        { registered: { state: 'revoked', through: '"Aturan Baru" (Nomor 188.45/20/2024)' } },
      ])
    }
  })

  test('and that somebody may not see says nothing of the register either', async () => {
    const kept = { by: 'cici', at: 'kota-cadas' }
    const itemId = await offerDocument(undagi, {
      ...{ ...kept, content: enacted, code: '4' },
      described: { confidentiality: 'restricted' },
    })
    const { policyId } = await inRegister(kept, itemId, { subject: 'Rahasia' })
    const { data } = await findings('cakra', '4', kept.at)
    expect(data?.documents).toMatchObject([{ id: 'restricted-1', registered: null }])
    expect(JSON.stringify(data)).not.toContain(policyId)
  })
})

test('where a rule asks whom a policy binds, a person is told which units its text names, and how many there are', async () => {
  const content = decreeText('188.45/14/2024', '14 Maret 2024', 'ATURAN PERPUSTAKAAN DINAS\nUJI')
  const at = 'kota-delima'
  const itemId = await offerDocument(undagi, { by: 'dian', at, content, described: { kind: 'policy' } })
  await undagi.services.reading.lookForWork()
  const { reasons, outcome } = await criterion('dian', '1.3.b', at)
  expect(outcome).toBe('person_must_look')
  expect(reasons).toMatchObject([{ code: 'units_unknown', documents: [itemId] }])
  expect(reasons[0]?.message).toContain('Teksnya menyebut 1 dari 1 unit aktif: Dinas Uji.')
})

describe('a restricted document', () => {
  test('counts for everybody, and who may not see it is told that it is there and nothing else', async () => {
    const itemId = await offerDocument(undagi, {
      ...{ ...here, content: draft, place: { criterionCode: '1.2.a' } },
      described: { confidentiality: 'restricted', title: 'SK Rahasia Siber', number: '77/RHS' },
    })
    await undagi.services.reading.lookForWork()
    const { data: mine } = await findings('ani')
    const { data: theirs, response } = await findings('sekda')
    expect(theirs?.supported).toBe(mine?.supported)
    expect(theirs?.criteria.map(({ outcome }) => outcome)).toEqual(
      mine?.criteria.map(({ outcome }) => outcome),
    )
    expect(theirs?.criteria.map((each) => each.findings)).toEqual(mine?.criteria.map((each) => each.findings))
    expect(mine?.documents.map(({ title }) => title)).toContain('SK Rahasia Siber')
    expect(mine?.contradictions).not.toEqual([])
    expect(response.status).toBe(200)
    const told = JSON.stringify(theirs)
    for (const secret of ['Rahasia Siber', itemId, '77/RHS', 'found_draft'])
      expect(told).not.toContain(secret)
    expect(theirs?.documents).toMatchObject([{ id: 'restricted-1', title: null, status: null }])
    expect(theirs?.criteria[1]?.reasons).toMatchObject([{ code: 'restricted', documents: ['restricted-1'] }])
  })
})

describe('a decision beside a finding', () => {
  test('wins, and the finding stays beside it; taken back, what was found counts again', async () => {
    const before = (await readLog(undagi.database)).length
    const { data } = await decide('ani', '1.2.b')
    expect(data?.criteria.find(({ code }) => code === '1.2.b')).toMatchObject({
      ...{ outcome: 'fulfilled', found: 'not_fulfilled' },
      decision: {
        ...{ met: true, reason: 'Pasal 4 memuat semuanya.', authorName: 'ani' },
        ...{ authorRole: 'internal_assessor', foundThen: 'not_fulfilled', hasChanged: false },
      },
    })
    expect((await criterion('sekda', '1.2.b')).reasons).not.toEqual([])
    expect((await takeBack('ani', '1.2.b')).response.status).toBe(200)
    expect(await criterion('ani', '1.2.b')).toMatchObject({ outcome: 'not_fulfilled', decision: null })
    expect((await takeBack('ani', '1.2.b')).error).toMatchObject({ code: 'findings.changed' })
    const institutions = [undagi.institution('kota-arang').id]
    const rows = await undagi.database.asOperator({ institutions, at: undagi.clock.now() }, (db) =>
      selectDecisions(db, { assessmentId: assessmentOf(undagi, 'kota-arang'), code: '1' }),
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual(['met', 'taken_back'])
    const told = (await readLog(undagi.database)).slice(before)
    expect(told.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual([
      'decideCriterion done',
      'takeDecisionBack done',
    ])
  })

  test('made on findings that have changed since says so', async () => {
    await decide('ani', '4.2.a', { met: false })
    expect((await criterion('ani', '4.2.a')).decision?.hasChanged).toBe(false)
    await offerDocument(undagi, { ...here, code: '4' })
    expect((await criterion('ani', '4.2.a')).decision).toMatchObject({ met: false, hasChanged: true })
  })

  test('is for who saw what is found now', async () => {
    const stale = await decide('ani', '1.3.a', { seenFindings: '0'.repeat(64) })
    expect(stale.error).toMatchObject({ code: 'findings.changed' })
    await decide('ani', '1.3.a')
    const unseen = await decide('ani', '1.3.a', { seenDecision: null })
    expect(unseen.error).toMatchObject({ code: 'findings.changed' })
  })

  test('needs ten letters of reason, and a criterion that asks something', async () => {
    for (const reason of ['', 'Sudah.', '... --- ... --- ...'])
      expect((await decide('ani', '1.3.b', { reason })).error).toMatchObject({ code: 'request.invalid' })
    expect((await decide('ani', '1.1.a')).error).toMatchObject({ code: 'findings.nothing_to_decide' })
  })

  test('is not for whoever reads, keeps accounts, enters data, or helps', async () => {
    for (const person of ['sekda', 'rekan', 'pengelola'])
      expect((await decide(person, '1.3.b')).response.status, person).toBe(403)
    for (const person of ['pembantu', 'budi'])
      expect((await decide(person, '1.3.b')).response.status, person).toBe(404)
    expect((await findings('pembantu')).response.status).toBe(200)
    expect((await findings('pembantu', '2')).response.status).toBe(404)
    expect((await findings('pengelola')).response.status).toBe(403)
  })

  test('of an assessor from outside is not turned round by the institution', async () => {
    expect((await decide('penilai', '3.2.a', { met: false })).response.status).toBe(200)
    expect((await criterion('sekda', '3.2.a')).decision).toMatchObject({ authorRole: 'external_assessor' })
    expect((await decide('ani', '3.2.a')).error).toMatchObject({ code: 'findings.decided_by_assessor' })
    expect((await takeBack('ani', '3.2.a')).error).toMatchObject({ code: 'findings.decided_by_assessor' })
    expect((await takeBack('penilai', '3.2.a')).response.status).toBe(200)
  })

  test('is made in the institution’s own assessment by the institution alone', async () => {
    await undagi.database.asOperator(
      { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
      (db) => db.execute("UPDATE undagi.rounds SET kind = 'self_assessment' WHERE year = 2024"),
    )
    expect((await decide('penilai', '1.3.b')).error).toMatchObject({ code: 'findings.overrule_not_allowed' })
    expect((await decide('ani', '1.3.b')).response.status).toBe(200)
  })

  test('in a round that was withdrawn is refused: it does not exist any more', async () => {
    const roundId = undagi.institution('kota-arang').rounds[2024] ?? ''
    const seen = await criterion('ani', '1.2.a')
    const params = { path: { institutionId: undagi.institution('kota-arang').id, roundId } }
    await undagi.as('pengelola').PUT('/institutions/{institutionId}/rounds/{roundId}/withdrawal', { params })
    const path = { assessmentId: assessmentOf(undagi, 'kota-arang'), code: '1', criterionCode: '1.2.a' }
    const { response } = await undagi
      .as('ani')
      .PUT('/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision', {
        params: { path },
        body: { met: true, reason: 'Sudah terpenuhi.', seenFindings: seen.findings, seenDecision: null },
      })
    expect(response.status).toBe(404)
    expect((await findings('ani')).response.status).toBe(404)
  })
})
