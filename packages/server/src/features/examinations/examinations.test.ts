import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToNewcomer, withdraw } from '../../testing/delegate-to.ts'
import { decreeText, offerDocument } from '../../testing/offer-document.ts'
import { atWork, elsewhere } from '../../testing/people-at-work.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ...atWork, rekan: ['data_entry_officer'], kadis: ['person_in_charge'] },
    'kota-bara': elsewhere,
  })
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

const here = 'kota-arang'

const all = async (person: string, at = here) =>
  undagi.as(person).GET('/assessments/{assessmentId}/examinations', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
  })

async function examination(person: string, itemId: string): Promise<Schemas['EvidenceExamination']> {
  const found = (await all(person)).data?.find((each) => each.itemId === itemId)
  if (found === undefined) throw new Error(`${itemId} is not offered`)
  return found
}

/** As somebody judges who has just looked. */
async function examine(person: string, itemId: string, said: Partial<Schemas['NewOfferVerdict']> = {}) {
  const seen = await examination('sekda', itemId)
  return undagi.as(person).PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
    params: {
      path: {
        assessmentId: assessmentOf(undagi, here),
        code: seen.indicatorCode,
        offerId: seen.offerId,
      },
    },
    body: {
      ...{ verdict: 'accepted', reason: '', seenRevision: seen.revision },
      ...{ seenVerdict: seen.verdict?.id ?? null, ...said },
    },
  })
}

async function takeBack(person: string, itemId: string) {
  const seen = await examination('sekda', itemId)
  return undagi
    .as(person)
    .POST('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict/withdrawal', {
      params: {
        path: {
          assessmentId: assessmentOf(undagi, here),
          code: seen.indicatorCode,
          offerId: seen.offerId,
        },
      },
      body: { seenVerdict: seen.verdict?.id ?? '00000000-0000-4000-8000-000000000000' },
    })
}

const offered = (by: string, title: string, described: Partial<Schemas['NewEvidence']> = {}) =>
  offerDocument(undagi, {
    ...{ by, at: here, content: decreeText('188.45/7/2024', '14 Maret 2024', title.toUpperCase()) },
    described: { title, ...described },
    place: { criterionCode: '1.2.a', article: 'Pasal 4', page: 1 },
  })

test('what is offered waits until somebody accepts it; who offered it reads by whom, and may say nothing of it', async () => {
  const itemId = await offered('rekan', 'SK Jam Buka')
  expect(await examination('kadis', itemId)).toMatchObject({
    state: 'waiting',
    verdict: null,
    hindrance: null,
  })

  const { data } = await examine('kadis', itemId)

  expect(data).toMatchObject({ state: 'accepted', page: 1, article: 'Pasal 4', criterionCode: '1.2.a' })
  expect(await examination('rekan', itemId)).toMatchObject({
    state: 'accepted',
    hindrance: 'not_allowed',
    verdict: { verdict: 'accepted', authorRole: 'person_in_charge', revision: 1 },
  })
  const told = (await readLog(undagi.database)).filter(({ operation }) => operation === 'examineOffer')
  expect(told.at(-1)).toMatchObject({ outcome: 'done' })
})

test('repair is asked with a reason that says something; a new revision waits to be looked at again', async () => {
  const itemId = await offered('rekan', 'SK Denda')
  const empty = await examine('ani', itemId, { verdict: 'repair_asked', reason: '-- - -- ..... ???' })
  expect(empty.error).toMatchObject({ code: 'examinations.reason_required' })

  await examine('ani', itemId, { verdict: 'repair_asked', reason: 'Halaman tanda tangan belum ada.' })
  expect(await examination('rekan', itemId)).toMatchObject({ state: 'repair_asked' })

  const institutionId = undagi.institution(here).id
  await undagi.as('rekan').POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
    params: { path: { institutionId, itemId } },
    body: {
      ...{ kind: 'decree', title: 'SK Denda', number: null, issuer: null, dated: null, validFrom: null },
      ...{ validTo: null, status: 'enacted', confidentiality: 'internal', viewerIds: [], note: 'Lengkap' },
      ...{ link: 'https://jdih.undagi.test/2', uploadIds: [], expectedRevision: 1, keptFiles: [] },
    },
  })
  expect(await examination('ani', itemId)).toMatchObject({
    state: 'revised',
    verdict: { verdict: 'repair_asked', revision: 1 },
  })
})

test('nobody judges what they offered themselves, and who only reads or fills in judges nothing', async () => {
  const itemId = await offered('ani', 'SK Kartu Anggota')
  expect((await examine('ani', itemId)).error).toMatchObject({ code: 'examinations.own_offer' })
  for (const person of ['rekan', 'sekda'])
    expect((await examine(person, itemId)).error, person).toMatchObject({ code: 'examinations.not_allowed' })
  expect((await all('pengelola')).response.status).toBe(403)
  expect((await examine('pengelola', itemId)).response.status).toBe(403)
  expect((await examine('budi', itemId)).response.status).toBe(404)
  expect((await all('budi')).response.status).toBe(404)
  expect(await examination('kadis', itemId)).toMatchObject({ state: 'waiting' })
})

test('a verdict on what has changed meanwhile is refused, and nothing is overwritten unseen', async () => {
  const itemId = await offered('rekan', 'SK Koleksi')
  expect((await examine('kadis', itemId, { seenRevision: 2 })).error).toMatchObject({
    code: 'examinations.changed',
  })
  await examine('kadis', itemId)
  const late = await examine('ani', itemId, {
    ...{ verdict: 'refused', reason: 'Bukan dokumen instansi ini.', seenVerdict: null },
  })
  expect(late.error).toMatchObject({ code: 'examinations.changed' })
  expect(await examination('ani', itemId)).toMatchObject({ state: 'accepted' })

  expect((await takeBack('ani', itemId)).data).toMatchObject({ state: 'waiting', verdict: null })
  expect((await takeBack('ani', itemId)).error).toMatchObject({ code: 'examinations.changed' })
})

test('what an assessor from outside has judged the institution does not turn round; they may', async () => {
  const itemId = await offered('rekan', 'SK Jurnal')
  await examine('kadis', itemId)
  await examine('penilai', itemId, { verdict: 'refused', reason: 'Tidak menyebut perpustakaan.' })

  for (const person of ['kadis', 'ani']) {
    expect((await examine(person, itemId)).error).toMatchObject({ code: 'examinations.examined_by_assessor' })
    expect((await takeBack(person, itemId)).error).toMatchObject({
      code: 'examinations.examined_by_assessor',
    })
  }
  expect(await examination('ani', itemId)).toMatchObject({ hindrance: 'examined_by_assessor' })
  expect((await takeBack('penilai', itemId)).data).toMatchObject({ state: 'waiting' })
})

test('of two who judge at once one is told that the other was first', async () => {
  const itemId = await offered('rekan', 'SK Donasi Buku')
  const seen = { seenRevision: 1, seenVerdict: null }
  const answers = await Promise.all([examine('kadis', itemId, seen), examine('ani', itemId, seen)])
  expect(answers.map(({ response }) => response.status).toSorted()).toEqual([200, 409])
})

test('where all that was attached was refused, the criterion says so and names it, instead of asking for what is there', async () => {
  const itemId = await offerDocument(undagi, {
    ...{ by: 'rekan', at: here, code: '3', content: decreeText('188.45/9/2024', '14 Maret 2024') },
    ...{ described: { title: 'SK Mesin Cetak' }, place: { criterionCode: '3.2.a' } },
  })
  const reasons = async () => {
    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/findings', {
      params: { path: { assessmentId: assessmentOf(undagi, here), code: '3' } },
    })
    return data?.criteria.find(({ code }) => code === '3.2.a')?.reasons
  }
  await examine('kadis', itemId, { verdict: 'refused', reason: 'Dokumen instansi lain.' })
  expect((await reasons())?.[0]?.message).toBe(
    'Yang dikaitkan ditolak: "SK Mesin Cetak". Perbarui dokumennya supaya diperiksa lagi, atau kaitkan yang lain.',
  )
  await takeBack('kadis', itemId)
  expect((await reasons())?.[0]?.message).not.toContain('ditolak')
})

test('what was refused supports nothing any more, until the verdict is taken back', async () => {
  const itemId = await offered('rekan', 'SK Perpustakaan Keliling')
  const documents = async () => {
    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/findings', {
      params: { path: { assessmentId: assessmentOf(undagi, here), code: '1' } },
    })
    return data?.documents.map(({ itemId: id }) => id)
  }
  expect(await documents()).toContain(itemId)
  await examine('kadis', itemId, { verdict: 'refused', reason: 'Dokumen instansi lain.' })
  expect(await documents()).not.toContain(itemId)
  await takeBack('kadis', itemId)
  expect(await documents()).toContain(itemId)
})

test('what is restricted is judged by who may see it, and does not exist for the others', async () => {
  const itemId = await offered('rekan', 'Laporan Audit Rahasia', { confidentiality: 'restricted' })
  const titles = (await all('kadis')).data?.map(({ title }) => title)
  expect(titles).not.toContain('Laporan Audit Rahasia')
  const seen = (await all('rekan')).data?.find((each) => each.itemId === itemId)
  const { error } = await undagi
    .as('kadis')
    .PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
      params: {
        path: { assessmentId: assessmentOf(undagi, here), code: '1', offerId: seen?.offerId ?? '' },
      },
      body: { verdict: 'accepted', reason: '', seenRevision: 1, seenVerdict: null },
    })
  expect(error).toMatchObject({ code: 'evidence.offer_not_found' })
})

test('somebody who helps with one indicator sees what is said of that one alone, and says nothing themselves', async () => {
  await delegateToNewcomer(undagi, { by: 'ani', at: here, codes: ['2'] }, 'pembantu')
  const { data } = await all('pembantu')
  expect(data).toEqual([])
  const itemId = await offered('rekan', 'SK Taman Baca')
  expect((await examine('pembantu', itemId)).response.status).toBe(404)
  expect(await examination('sekda', itemId)).toMatchObject({ state: 'waiting' })
})

test('a validity that ends before the day of the assessment is told', async () => {
  const early = await offered('rekan', 'SK Lama', { validFrom: '2020-01-01', validTo: '2021-01-01' })
  const late = await offered('rekan', 'SK Panjang', { validFrom: '2020-01-01', validTo: '2099-01-01' })
  expect(await examination('kadis', early)).toMatchObject({ lapsesBeforeAssessment: true })
  expect(await examination('kadis', late)).toMatchObject({ lapsesBeforeAssessment: false })
})

test('a helper reads what is to be repaired of what they brought, of the indicators lent to them and no other', async () => {
  const helper = 'tetangga'
  const given = await delegateToNewcomer(undagi, { by: 'rekan', at: here, codes: ['1'] }, helper)
  const ownItem = await offered(helper, 'SK Buku Langka')
  await offered('rekan', 'SK Relawan')
  await examine('ani', ownItem, { verdict: 'repair_asked', reason: 'Lampirannya belum ikut.' })

  const seen = (await all(helper)).data ?? []
  expect(seen.filter(({ isOwn }) => isOwn)).toMatchObject([
    {
      ...{ itemId: ownItem, indicatorCode: '1', state: 'repair_asked', confidentiality: 'internal' },
      verdict: { reason: 'Lampirannya belum ikut.' },
    },
  ])
  expect(seen.find(({ title }) => title === 'SK Relawan')).toMatchObject({ isOwn: false })

  await withdraw(undagi, 'rekan', given)
  expect((await all(helper)).response.status).toBe(404)
})
