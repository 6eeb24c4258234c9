import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument } from '../../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { delegateToNewcomer } from '../../../testing/delegate-to.ts'
import { keepMany, noteCompared } from '../../../testing/keep-many.ts'
import { digestOf } from '../../../testing/leave-read.ts'
import { queryAs } from '../../../testing/query-as.ts'
import { reportOf, type TextLibrary, textLibraryOf } from '../../../testing/text-library.ts'
import { noteScan } from '../scanning/scans.repository.ts'

let undagi: TestApp
let library: TextLibrary
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      rekan: ['data_entry_officer'],
      sekda: ['coordinator'],
    },
    'kota-bara': { budi: ['internal_assessor'] },
  })
  library = textLibraryOf(undagi)
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
})
afterAll(() => undagi.close())

describe('a file that has just arrived', () => {
  test('is known by its bytes: where they are kept already, and for what', async () => {
    const itemId = await library.add('ani', {
      ...{ title: 'Sudah ada', number: '12 Tahun 2024', dated: '2024-03-14', text: 'isi yang sudah ada' },
    })
    await library.offer('ani', itemId, '2')
    const [known, unknown] = [
      await library.upload('rekan', 'isi yang sudah ada'),
      await library.upload('rekan', 'isi baru'),
    ]

    const { data } = await library.copies('rekan', `${known},${unknown}`)

    expect(data).toMatchObject([
      {
        uploadId: known,
        other: {
          ...{ itemId, title: 'Sudah ada', number: '12 Tahun 2024', year: 2024, isRestricted: false },
          places: [{ year: 2024, indicatorCode: '2' }],
        },
      },
    ])
    expect((await library.copies('ani', known)).data).toEqual([])
  })

  test('that a helper sent before is known to them, and not where others offer it', async () => {
    const itemId = await library.add('pembantu', { title: 'Dari pembantu', text: 'isi dari pembantu' })
    await library.offer('ani', itemId, '2')
    const placesToldTo = async (person: string) => {
      const { data } = await library.copies(person, await library.upload(person, 'isi dari pembantu'))
      return data?.map(({ other }) => [other.title, other.places])
    }

    expect(await placesToldTo('rekan')).toEqual([['Dari pembantu', [{ year: 2024, indicatorCode: '2' }]]])
    expect(await placesToldTo('pembantu')).toEqual([['Dari pembantu', []]])
  })

  test('says nothing of what is restricted, of another institution’s, or to a helper of the library', async () => {
    await library.add('ani', { title: 'Terbatas', text: 'isi rahasia', confidentiality: 'restricted' })
    await library.add('ani', { title: 'Milik Arang', text: 'isi milik Arang' })

    expect((await library.copies('rekan', await library.upload('rekan', 'isi rahasia'))).data).toEqual([])
    expect((await library.copies('ani', await library.upload('ani', 'isi rahasia'))).data).toHaveLength(1)
    const theirs = await library.upload('budi', 'isi milik Arang', 'kota-bara')
    expect((await library.copies('budi', theirs, 'kota-bara')).data).toEqual([])
    expect((await library.copies('budi', theirs)).error).toMatchObject({ code: 'institutions.not_found' })
    expect(
      (await library.copies('pembantu', await library.upload('pembantu', 'isi milik Arang'))).data,
    ).toEqual([])
    expect((await library.copies('sekda', theirs)).error).toMatchObject({
      code: 'institutions.role_not_allowed',
    })
  })

  test('that many keep for themselves is still found where everybody may see it', async () => {
    const [content, itemId] = [
      'isi yang disimpan banyak orang',
      await library.add('ani', {
        ...{ title: 'Terbuka bagi semua', text: 'isi yang disimpan banyak orang' },
      }),
    ]
    const hidden = {
      institutionId: undagi.institution('kota-arang').id,
      confidentiality: 'restricted',
    } as const
    await keepMany(
      undagi,
      { ...hidden, person: 'ani' },
      Array.from({ length: 20 }, () => content),
    )

    const { data } = await library.copies('rekan', await library.upload('rekan', content))

    expect(data?.map(({ other }) => other.itemId)).toEqual([itemId])
  })
})

describe('a file that has arrived and repeats a text', () => {
  const sendText = async (person: string, text: string, at = 'kota-arang') => {
    const uploadId = await library.upload(person, text, at)
    await library.read(text, {}, at)
    await library.compare()
    return uploadId
  }
  const toldOf = async (person: string, uploads: string, at = 'kota-arang') => {
    const { data } = await library.copies(person, uploads, at)
    return data?.map(({ kind, share, other }) => [kind, share, other.title, other.year])
  }
  const keep = async (document: Parameters<TextLibrary['add']>[1]) => {
    const itemId = await library.add('ani', document)
    await library.compare()
    return itemId
  }
  const keptYear = (subject: string, extras = {}) => ({
    ...{ title: `Laporan ${subject} 2022`, dated: '2022-03-04', text: reportOf(2022, subject), ...extras },
  })

  test('of last year with only the year changed is told to its sender before anything is saved', async () => {
    await keep(keptYear('sebelum'))
    const uploadId = await sendText('rekan', reportOf(2023, 'sebelum'))

    expect(await toldOf('rekan', uploadId)).toEqual([['year_changed', 100, 'Laporan sebelum 2022', 2022]])
    expect(await toldOf('ani', uploadId)).toEqual([])
  })

  test('stands with the very same bytes first, then the same text, then what is nearly the same', async () => {
    const text = reportOf(2022, 'urut')
    await keep({ title: 'Hampir', text: text.replace('tentang70', 'mengenai70') })
    await keep({ title: 'Dicetak ulang', text: text.toUpperCase() })
    await keep({ title: 'Persis', text })
    const told = await toldOf('rekan', await sendText('rekan', text))
    expect(told?.map(([kind, , title]) => [kind, title])).toEqual([
      ['same_bytes', 'Persis'],
      ['same_text', 'Dicetak ulang'],
      ['similar', 'Hampir'],
    ])
  })

  test('says nothing of a restricted document to others, of another institution’s, or to a helper of the library', async () => {
    await keep(keptYear('tertutup', { confidentiality: 'restricted' }))
    await keep(keptYear('terbuka'))
    const restricted = reportOf(2023, 'tertutup')
    expect(await toldOf('rekan', await sendText('rekan', restricted))).toEqual([])
    expect(await toldOf('ani', await sendText('ani', restricted))).toHaveLength(1)
    const theirs = await sendText('budi', reportOf(2023, 'terbuka'), 'kota-bara')
    expect(await toldOf('budi', theirs, 'kota-bara')).toEqual([])
    expect(await toldOf('pembantu', await sendText('pembantu', reportOf(2023, 'terbuka')))).toEqual([])
  })

  test('that very many keep for themselves is still told to be like the one that its sender may see', async () => {
    await keep({ title: 'Mirip, terbuka', text: reportOf(2022, 'ramai').replace('tentang70', 'mengenai70') })
    const { id: institutionId } = undagi.institution('kota-arang')
    const hidden = { person: 'ani', institutionId, confidentiality: 'restricted' } as const
    const texts = Array.from({ length: 24 }, (_, index) => reportOf(2022, 'ramai') + '\n'.repeat(index))
    await keepMany(undagi, hidden, texts)
    await noteCompared(undagi, institutionId, texts)

    const told = await toldOf('rekan', await sendText('rekan', reportOf(2023, 'ramai')))

    expect(told?.map(([kind, , title]) => [kind, title])).toEqual([['similar', 'Mirip, terbuka']])
    expect(await toldOf('ani', await sendText('ani', reportOf(2023, 'ramai')))).toHaveLength(20)
  })

  test('and that others keep too is told to a helper where they brought one themselves', async () => {
    await library.add('pembantu', { title: 'Dari pembantu', text: reportOf(2021, 'bantuan') })
    await library.compare()
    const { id: institutionId } = undagi.institution('kota-arang')
    const texts = Array.from({ length: 24 }, (_, index) => reportOf(2022, 'bantuan') + '\n'.repeat(index))
    await keepMany(undagi, { person: 'ani', institutionId, confidentiality: 'internal' }, texts)
    await noteCompared(undagi, institutionId, texts)

    const told = await toldOf('pembantu', await sendText('pembantu', reportOf(2023, 'bantuan')))

    expect(told?.map(([, , title]) => title)).toEqual(['Dari pembantu'])
  })

  test('in which a virus was found is compared with nothing', async () => {
    await keep(keptYear('terinfeksi'))
    const text = reportOf(2023, 'terinfeksi')
    const uploadId = await library.upload('rekan', text)
    await library.read(text)
    const { id: institutionId } = undagi.institution('kota-arang')
    const at = undagi.clock.now()
    await undagi.database.asOperator({ institutions: [institutionId], at }, (db) =>
      noteScan(db, {
        ...{ institutionId, sha256: digestOf(text), outcome: 'found', signature: 'Eicar' },
        ...{ scanner: 'uji', scannedAt: at },
      }),
    )
    await library.compare()
    expect(await toldOf('rekan', uploadId)).toEqual([])
  })

  test('is compared with documents alone, and what was found goes with it', async () => {
    await sendText('ani', reportOf(2022, 'kiriman'))
    const second = await sendText('rekan', reportOf(2023, 'kiriman'))
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
    const before = await keep(keptYear('disimpan'))
    const uploadId = await sendText('ani', reportOf(2023, 'disimpan'))
    const person = { person: 'ani', institutionId: undagi.institution('kota-arang').id }
    const itemId = await addDocument(undagi, person, {
      title: 'Tahun ini',
      dated: '2023-03-04',
      uploadIds: [uploadId],
    })
    await library.compare()
    expect(await library.told('sekda', itemId)).toEqual([['year_changed', 'later', 'Laporan disimpan 2022']])
    expect(await library.told('sekda', before)).toHaveLength(1)
  })
})
