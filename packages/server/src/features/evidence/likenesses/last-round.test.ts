import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDocument, reviseDocument } from '../../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf, delegateToNewcomer } from '../../../testing/delegate-to.ts'
import { leaveRead, type Read } from '../../../testing/leave-read.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { hashSecretToken } from '../../session/secret-token.ts'
import { selectSinceLastRound, sinceLastRoundOf } from '../usecases/since-last-round.ts'
import { fillOffered } from './testing/fill-offered.ts'

let undagi: TestApp
let institutionId: string
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], rekan: ['data_entry_officer'] },
  })
  institutionId = undagi.institution('kota-arang').id
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
})
afterAll(() => undagi.close())

const words = (subject: string) =>
  Array.from({ length: 60 }, (_, index) => `${subject} tentang${index}`).join(' ')
const report = (year: number, subject: string) => `Laporan tanggal 4 Maret ${year}. ${words(subject)}`

interface Offered {
  readonly title: string
  readonly text: string
  readonly years: readonly number[]
  readonly code: string
  readonly confidentiality?: 'internal' | 'restricted'
}

async function offer({ text, years, code, ...described }: Offered, as?: Read): Promise<string> {
  const person = 'ani'
  const itemId = await addDocument(undagi, { person, institutionId }, { ...described, text })
  await leaveRead(undagi, { institutionId, text }, as)
  for (const year of years) {
    const path = { assessmentId: assessmentOf(undagi, 'kota-arang', year), code }
    const body = { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '' }
    await undagi.as(person).POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
      ...{ params: { path }, body },
    })
  }
  return itemId
}

const before = (title: string, text: string, code: string) => offer({ title, text, code, years: [2023] })
const now = (title: string, text: string, code: string) => offer({ title, text, code, years: [2024] })

async function standsTo(person: string, itemId: string) {
  undagi.services.likenesses.wake()
  await undagi.services.likenesses.lookForWork()
  const request = { token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() }
  const offered = { assessmentId: assessmentOf(undagi, 'kota-arang') }
  const { actor, results } = await undagi.database.read(request, (db) => [selectSinceLastRound(db, offered)])
  const found = sinceLastRoundOf(results[0], { actor, institutionId }).get(itemId)
  return found && [found.stands, found.sameAs]
}

test('what only bears another year is the same as what was offered for the indicator in the last round, which is named', async () => {
  await before('Laporan lama', report(2023, 'arsip'), '1')
  const repeated = await now('Laporan baru', report(2024, 'arsip'), '1')

  expect(await standsTo('ani', repeated)).toEqual(['same', '"Laporan lama" dari putaran 2023'])
})

test('a text that says something else is another; of what was never offered before, or for another indicator only, nothing is said', async () => {
  await before('Reviu lama', report(2023, 'reviu'), '2')
  const other = await now('Reviu baru', report(2024, 'temuan'), '2')
  const elsewhere = await now('Di indikator lain', report(2024, 'reviu'), '3')

  expect(await standsTo('ani', other)).toEqual(['other', null])
  expect(await standsTo('ani', elsewhere)).toBeUndefined()
})

test('a document that is offered again is the same, unless it has been revised since that round', async () => {
  const text = report(2023, 'kebijakan')
  const itemId = await offer({ title: 'Kebijakan', text, code: '4', years: [2023, 2024] })
  expect(await standsTo('ani', itemId)).toEqual(['same', '"Kebijakan" dari putaran 2023'])

  undagi.clock.advanceBy(1000)
  const revised = report(2024, 'perubahan')
  await reviseDocument(
    undagi,
    { person: 'ani', institutionId },
    {
      ...{ title: 'Kebijakan', text: revised, itemId, expectedRevision: 1 },
    },
  )
  await leaveRead(undagi, { institutionId, text: revised })

  expect(await standsTo('ani', itemId)).toEqual(['other', null])
})

test('where a text was guessed from a picture, or is too short, a person must look', async () => {
  await before('Berita acara lama', report(2023, 'acara'), '5')
  const scanned = { title: 'Pindaian', text: report(2024, 'pindai'), code: '5', years: [2024] }
  await before('Pendek lama', 'Notula.', '6')

  expect(await standsTo('ani', await offer(scanned, { readability: 'scanned' }))).toEqual([
    'cannot_tell',
    null,
  ])
  expect(await standsTo('ani', await now('Pendek', 'Notula rapat.', '6'))).toEqual(['cannot_tell', null])
})

test('a restricted document of the last round is named to its people alone, and no document of it to a helper; how it stands is the same for all', async () => {
  const text = report(2023, 'rahasia')
  await offer({ title: 'Rahasia', text, code: '7', years: [2023], confidentiality: 'restricted' })
  const open = await now('Terbuka', report(2024, 'rahasia'), '7')

  expect(await standsTo('ani', open)).toEqual(['same', '"Rahasia" dari putaran 2023'])
  expect(await standsTo('rekan', open)).toEqual(['same', null])
  expect(await standsTo('pembantu', open)).toEqual(['same', null])
})

test('of two hundred documents beside two hundred of the last round at the same indicators each file is told once', async () => {
  const { data: me } = await undagi.as('ani').GET('/session')
  const fill = (year: number, title: string) =>
    undagi.database.asOperator({ institutions: [institutionId], at: undagi.clock.now() }, (db) =>
      db.execute(
        fillOffered({
          ...{ institutionId, assessmentId: assessmentOf(undagi, 'kota-arang', year), title },
          ...{ codes: ['8', '9'], documents: 200, repeated: 50, authorId: me?.person?.id ?? '' },
        }),
      ),
    )
  await fill(2023, 'Lama')
  await fill(2024, 'Baru')

  const request = { token: hashSecretToken(sessionOf('ani')), at: undagi.clock.now() }
  const offered = { assessmentId: assessmentOf(undagi, 'kota-arang'), code: '8' }
  const { results } = await undagi.database.read(request, (db) => [selectSinceLastRound(db, offered)])

  const [rows] = results
  expect(rows).toHaveLength(200)
  const same = rows.flatMap(({ stands, last }) => (stands === 'same' ? [last?.title] : []))
  expect(same.toSorted()).toEqual(Array.from({ length: 50 }, (_, index) => `Lama ${index + 1}`).toSorted())
  expect(rows.filter(({ stands, last }) => stands === 'other' && last === null)).toHaveLength(150)
})
