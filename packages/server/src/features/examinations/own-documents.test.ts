import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague, delegateToNewcomer, withdraw } from '../../testing/delegate-to.ts'
import { offerDocument } from '../../testing/offer-document.ts'
import { atWork, elsewhere } from '../../testing/people-at-work.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { selectBrought } from '../evidence/usecases/own-documents.ts'
import { hashSecretToken } from '../session/secret-token.ts'

const here = 'kota-arang'
let undagi: TestApp
let given: Schemas['GivenDelegation']
beforeAll(async () => {
  undagi = await createTestApp({
    [here]: { ...atWork, rekan: ['data_entry_officer'], kadis: ['person_in_charge'], juru: ['respondent'] },
    'kota-bara': elsewhere,
  })
  given = await delegateToNewcomer(undagi, { by: 'rekan', at: here, codes: ['1', '2'] }, 'pembantu')
})
afterAll(() => undagi.close())

const own = (person: string, at = here) =>
  undagi.as(person).GET('/institutions/{institutionId}/own-documents', {
    params: { path: { institutionId: undagi.institution(at).id } },
  })

async function documentOf(person: string, itemId: string): Promise<Schemas['OwnDocument'] | undefined> {
  return (await own(person)).data?.documents.find((each) => each.itemId === itemId)
}

async function placeOf(person: string, itemId: string): Promise<Schemas['OwnDocumentPlace']> {
  const place = (await documentOf(person, itemId))?.places[0]
  if (place === undefined) throw new Error(`${itemId} is nowhere`)
  return place
}

async function refuse(itemId: string, reason: string, by = 'pembantu') {
  const { assessmentId, offerId, indicatorCode } = await placeOf(by, itemId)
  return undagi.as('kadis').PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
    params: { path: { assessmentId, code: indicatorCode, offerId } },
    body: { verdict: 'refused', reason, seenRevision: 1, seenVerdict: null },
  })
}

const offerAgain = (person: string, itemId: string, place: { code: string; criterionCode: string | null }) =>
  undagi.as(person).POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId: assessmentOf(undagi, here), code: place.code } },
    body: {
      itemId,
      criterionCode: place.criterionCode,
      ...{ article: null, page: null, atSeconds: null, why: '' },
    },
  })

const revise = (
  person: string,
  { itemId, seen }: { itemId: string; seen: number },
  described: Partial<Schemas['NewEvidenceRevision']>,
) =>
  undagi.as(person).POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
    params: { path: { institutionId: undagi.institution(here).id, itemId } },
    body: {
      ...{ kind: 'decree', title: 'SK Meja', number: null, issuer: null, dated: null, validFrom: null },
      ...{ validTo: null, status: 'enacted', viewerIds: [], note: '', uploadIds: [], keptFiles: [] },
      ...{ link: 'https://jdih.undagi.test/3', confidentiality: 'internal', expectedRevision: seen },
      ...described,
    },
  })

test('a helper reads what they brought and where it stands: waiting, refused and why', async () => {
  const itemId = await offerDocument(undagi, { by: 'pembantu', at: here, described: { title: 'SK Rak' } })
  expect(await documentOf('pembantu', itemId)).toMatchObject({
    title: 'SK Rak',
    places: [{ year: 2024, indicatorCode: '1', state: 'waiting', said: null }],
  })

  await refuse(itemId, 'Ini keputusan kota lain.')

  expect(await placeOf('pembantu', itemId)).toMatchObject({
    state: 'refused',
    said: { authorName: 'kadis', reason: 'Ini keputusan kota lain.' },
  })
})

test('what was taken back from its indicator stays in the list, with who did it and why, until it is offered there again', async () => {
  const itemId = await offerDocument(undagi, { by: 'pembantu', at: here, code: '2' })
  const { assessmentId, offerId } = await placeOf('pembantu', itemId)
  await undagi
    .as('rekan')
    .POST('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/withdrawal', {
      params: { path: { assessmentId, code: '2', offerId } },
      body: { reason: 'Sudah ada yang lebih baru.' },
    })
  expect(await documentOf('pembantu', itemId)).toMatchObject({
    places: [{ state: 'released', said: { authorName: 'rekan', reason: 'Sudah ada yang lebih baru.' } }],
  })

  await offerAgain('pembantu', itemId, { code: '2', criterionCode: null })

  expect(await documentOf('pembantu', itemId)).toMatchObject({ places: [{ state: 'waiting' }] })
})

test('neither what a colleague brought, nor where a colleague offers it beyond what was lent, is told', async () => {
  const itemId = await offerDocument(undagi, { by: 'pembantu', at: here, described: { title: 'SK Kursi' } })
  const theirs = await offerDocument(undagi, { by: 'rekan', at: here })
  await offerAgain('rekan', itemId, { code: '3', criterionCode: null })

  expect(await documentOf('pembantu', theirs)).toBeUndefined()
  expect((await documentOf('pembantu', itemId))?.places).toMatchObject([{ indicatorCode: '1' }])
})

test('what a colleague brought is told to whoever offered it, and what a helper offers to whoever asked for help', async () => {
  const theirs = await offerDocument(undagi, { by: 'rekan', at: here, described: { title: 'SK Lampu' } })
  await offerAgain('pembantu', theirs, { code: '1', criterionCode: '1.2.a' })
  const helped = await offerDocument(undagi, { by: 'pembantu', at: here })

  expect(await documentOf('pembantu', theirs)).toMatchObject({ title: 'SK Lampu', isOwn: false })
  expect(await documentOf('rekan', helped)).toMatchObject({ isOwn: false, places: [{ state: 'waiting' }] })
})

test('what somebody revised and closed is no more in the list of whoever wrote an older revision', async () => {
  const itemId = await offerDocument(undagi, { by: 'ani', at: here })
  await revise('rekan', { itemId, seen: 1 }, {})
  expect(await documentOf('rekan', itemId)).toMatchObject({ title: 'SK Meja' })

  await revise('ani', { itemId, seen: 2 }, { title: 'SK Rahasia', confidentiality: 'restricted' })

  expect(await documentOf('rekan', itemId)).toBeUndefined()
  expect(await documentOf('ani', itemId)).toMatchObject({ title: 'SK Rahasia' })
})

test('once an indicator is lent no longer, only that it is out of sight is told of it, and nothing that is said meanwhile', async () => {
  const first = await delegateToColleague(undagi, { by: 'rekan', at: here, codes: ['1'] }, 'juru')
  const itemId = await offerDocument(undagi, { by: 'juru', at: here })
  await delegateToColleague(undagi, { by: 'ani', at: here, codes: ['3'] }, 'juru')
  await refuse(itemId, 'Bukan dokumen kita.', 'juru')

  await withdraw(undagi, 'rekan', first)

  expect(await documentOf('juru', itemId)).toMatchObject({
    places: [{ indicatorCode: '1', state: 'out_of_sight', said: null }],
  })
})

test('what a colleague brought is told no more to a helper who offered it, once none of its places is in their sight', async () => {
  const lent = await delegateToColleague(undagi, { by: 'rekan', at: here, codes: ['1'] }, 'juru')
  const itemId = await offerDocument(undagi, { by: 'rekan', at: here, described: { title: 'SK Pintu' } })
  await offerAgain('juru', itemId, { code: '1', criterionCode: '1.2.a' })
  expect(await documentOf('juru', itemId)).toMatchObject({ title: 'SK Pintu', isOwn: false })

  await withdraw(undagi, 'rekan', lent)
  await revise('rekan', { itemId, seen: 1 }, { title: 'SK Gerbang' })

  expect(await documentOf('juru', itemId)).toBeUndefined()
  expect(await documentOf('rekan', itemId)).toMatchObject({ title: 'SK Gerbang' })
})

test('whoever wrote a document into the book of the coordination team has it in their list, whoever brought it', async () => {
  const decreeItemId = await offerDocument(undagi, { by: 'rekan', at: here })
  expect(await documentOf('ani', decreeItemId)).toBeUndefined()

  const { error } = await undagi.as('ani').POST('/institutions/{institutionId}/coordination-team/changes', {
    params: { path: { institutionId: undagi.institution(here).id } },
    body: { kind: 'team_established', decreeItemId, validFrom: '2025-01-06', validTo: null },
  })

  expect(error).toBeUndefined()
  expect(await documentOf('ani', decreeItemId)).toMatchObject({ isOwn: false })
})

test('where the list ends, what was refused is kept before whatever came in later', async () => {
  const itemId = await offerDocument(undagi, { by: 'ani', at: here })
  await refuse(itemId, 'Halaman terakhirnya tidak ada.', 'ani')
  await offerDocument(undagi, { by: 'ani', at: here })
  await offerDocument(undagi, { by: 'ani', at: here })

  const request = { token: hashSecretToken(sessionOf('ani')), at: undagi.clock.now() }
  const asked = { institutionId: undagi.institution(here).id, recorded: [] }
  const { results } = await undagi.database.read(request, (db) => [selectBrought(db, asked, 1)])

  expect(results[0]).toMatchObject([{ itemId }])
})

test('when the help ends, the list is closed; whoever adds nothing here never had one', async () => {
  await withdraw(undagi, 'rekan', given)

  expect((await own('pembantu')).response.status).toBe(404)
  expect((await own('penilai')).response.status).toBe(403)
  expect((await own('ani', 'kota-bara')).response.status).toBe(404)
})
