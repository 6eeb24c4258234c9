import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument } from '../../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { delegateToNewcomer } from '../../../testing/delegate-to.ts'
import { queryAs } from '../../../testing/query-as.ts'
import { sendFile } from '../../../testing/send-file.ts'
import { ownEvidenceTopic } from '../../../topics.ts'
import { buildInspection } from '../../findings/facts/testing/build-document.ts'
import { reader } from '../reading/reader.ts'
import { insertReading } from '../reading/readings.repository.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], rekan: ['data_entry_officer'], sekda: ['coordinator'] },
    'kota-bara': { budi: ['internal_assessor'] },
  })
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
})
afterAll(() => undagi.close())

/** No run of its words stands in a text about another subject. */
const report = (year: number, subject: string) => {
  const words = Array.from({ length: 240 }, (_, index) => `${subject} tentang${index}`)
  return `Laporan reviu ${subject} ditetapkan tanggal 4 Maret ${year}.\n${words.join(' ')}`
}

/** As the reader leaves it behind, without the process that reads. */
async function read(institutionId: string, text: string) {
  const readAt = undagi.clock.now()
  const details = { place: null, signatory: null, office: null, articles: [], units: [], period: null }
  const inspection = buildInspection({ year: null, date: null })
  const found = { inspection, details, pageTexts: [text], pageNames: [] }
  const sha256 = createHash('sha256').update(text).digest('hex')
  await undagi.database.asOperator({ institutions: [institutionId], at: readAt }, (db) =>
    insertReading(db, { institutionId, sha256, reader, readAt, found }),
  )
}

async function compare() {
  const { likenesses, sentLikenesses } = undagi.services
  for (const work of [likenesses, sentLikenesses]) {
    work.wake()
    await work.lookForWork()
  }
}

type Document = Parameters<typeof addDocument>[2]

async function add(document: Document & { readonly text: string }) {
  const { id: institutionId } = undagi.institution('kota-arang')
  const itemId = await addDocument(undagi, { person: 'ani', institutionId }, document)
  await read(institutionId, document.text)
  await compare()
  return itemId
}

async function told(person: string, itemId: string) {
  const path = { institutionId: undagi.institution('kota-arang').id, itemId }
  const { data = [] } = await undagi
    .as(person)
    .GET('/institutions/{institutionId}/evidence/{itemId}/alike', { params: { path } })
  return data.map(({ kind, isLater, other }) => [kind, isLater ? 'later' : 'earlier', other.title])
}

describe('a file that has arrived and repeats a text', () => {
  const sendText = async (person: string, text: string, at = 'kota-arang') => {
    const { id: institutionId } = undagi.institution(at)
    const uploadId = await sendFile(undagi, { person, institutionId }, { content: text })
    await read(institutionId, text)
    await compare()
    return uploadId
  }
  const toldOf = async (person: string, uploads: string, at = 'kota-arang') => {
    const path = { institutionId: undagi.institution(at).id }
    const { data } = await undagi
      .as(person)
      .GET('/institutions/{institutionId}/evidence-copies', { params: { path, query: { uploads } } })
    return data?.map(({ kind, share, other }) => [kind, share, other.title, other.year])
  }
  const keptYear = (subject: string, extras = {}) => ({
    ...{ title: `Laporan ${subject} 2022`, dated: '2022-03-04', text: report(2022, subject), ...extras },
  })

  test('of last year with only the year changed is told to its sender before anything is saved, and its page hears of it', async () => {
    await add(keptYear('sebelum'))
    const { data: session } = await undagi.as('rekan').GET('/session')
    const topic = ownEvidenceTopic(undagi.institution('kota-arang').id, session?.person.id ?? '')
    const bell = undagi.services.changes.watch([topic])

    const uploadId = await sendText('rekan', report(2023, 'sebelum'))

    expect(await toldOf('rekan', uploadId)).toEqual([['year_changed', 100, 'Laporan sebelum 2022', 2022]])
    expect(await bell.next()).toBe(true)
    bell.close()
    expect(await toldOf('ani', uploadId)).toEqual([])
  })

  test('stands with the very same bytes first, then the same text, then what is nearly the same', async () => {
    const text = report(2022, 'urut')
    await add({ title: 'Hampir', text: text.replace('tentang70', 'mengenai70') })
    await add({ title: 'Dicetak ulang', text: text.toUpperCase() })
    await add({ title: 'Persis', text })
    const told = await toldOf('rekan', await sendText('rekan', text))
    expect(told?.map(([kind, , title]) => [kind, title])).toEqual([
      ['same_bytes', 'Persis'],
      ['same_text', 'Dicetak ulang'],
      ['similar', 'Hampir'],
    ])
  })

  test('says nothing of a restricted document to others, of another institution’s, or to a helper of the library', async () => {
    await add(keptYear('tertutup', { confidentiality: 'restricted' }))
    await add(keptYear('terbuka'))
    const restricted = report(2023, 'tertutup')
    expect(await toldOf('rekan', await sendText('rekan', restricted))).toEqual([])
    expect(await toldOf('ani', await sendText('ani', restricted))).toHaveLength(1)
    const theirs = await sendText('budi', report(2023, 'terbuka'), 'kota-bara')
    expect(await toldOf('budi', theirs, 'kota-bara')).toEqual([])
    expect(await toldOf('pembantu', await sendText('pembantu', report(2023, 'terbuka')))).toEqual([])
  })

  test('is compared with documents alone, and what was found goes with it', async () => {
    await sendText('ani', report(2022, 'kiriman'))
    const second = await sendText('rekan', report(2023, 'kiriman'))
    expect(await toldOf('rekan', second)).toEqual([])

    const { id: institutionId } = undagi.institution('kota-arang')
    const params = { path: { institutionId, uploadId: second } }
    await undagi.as('rekan').DELETE('/institutions/{institutionId}/uploads/{uploadId}', { params })
    const left = await queryAs(
      undagi.server.connectionFor('owner'),
      'SELECT FROM undagi.upload_likenesses WHERE upload_id = $1',
      [second],
    )
    expect(left).toEqual([])
  })

  test('is compared once more for those who see the document that is made of it', async () => {
    const before = await add(keptYear('disimpan'))
    const uploadId = await sendText('ani', report(2023, 'disimpan'))
    const person = { person: 'ani', institutionId: undagi.institution('kota-arang').id }
    const itemId = await addDocument(undagi, person, {
      title: 'Tahun ini',
      dated: '2023-03-04',
      uploadIds: [uploadId],
    })
    await compare()
    expect(await told('sekda', itemId)).toEqual([['year_changed', 'later', 'Laporan disimpan 2022']])
    expect(await told('sekda', before)).toHaveLength(1)
  })
})
