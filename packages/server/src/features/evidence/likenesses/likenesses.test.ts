import type { operations } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  evidenceFiles,
  evidenceItems,
  evidenceRevisions,
  storedFiles,
} from '../../../platform/database/tables/evidence.tables.ts'
import { addDocument, reviseDocument } from '../../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf, delegateToNewcomer } from '../../../testing/delegate-to.ts'
import { digestOf, leaveRead, type Read, readingOf } from '../../../testing/leave-read.ts'
import { sendFile } from '../../../testing/send-file.ts'
import { reader } from '../reading/reader.ts'
import { insertReading } from '../reading/readings.repository.ts'
import { insertLikenesses } from './likenesses.repository.ts'
import { method } from './method.ts'
import type { Likeness } from './rank-likenesses.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      rekan: ['data_entry_officer'],
      sekda: ['coordinator'],
      penilai: ['external_assessor'],
      pengelola: ['administrator'],
    },
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

type Document = Parameters<typeof addDocument>[2]

async function add(
  person: string,
  document: Document & { readonly text: string },
  ...[at = 'kota-arang', number = null]: readonly [at?: string, number?: string | null]
) {
  const { id: institutionId } = undagi.institution(at)
  const itemId = await addDocument(undagi, { person, institutionId }, document)
  await read(institutionId, document.text, { number })
  return itemId
}

const read = (institutionId: string, text: string, as?: Read) =>
  leaveRead(undagi, { institutionId, text }, as)

const compare = () => {
  undagi.services.likenesses.wake()
  return undagi.services.likenesses.lookForWork()
}

const alike = (person: string, itemId: string, at = 'kota-arang') =>
  undagi.as(person).GET('/institutions/{institutionId}/evidence/{itemId}/alike', {
    params: { path: { institutionId: undagi.institution(at).id, itemId } },
  })

async function told(person: string, itemId: string) {
  const { data = [] } = await alike(person, itemId)
  return data.map(({ kind, isLater, other }) => [kind, isLater ? 'later' : 'earlier', other.title])
}

async function offer(person: string, itemId: string, code = '1') {
  const path = { assessmentId: assessmentOf(undagi, 'kota-arang'), code }
  const body = { criterionCode: null, article: null, page: null, atSeconds: null, why: '' }
  const { error } = await undagi.as(person).POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path },
    body: { itemId, ...body },
  })
  expect(error).toBeUndefined()
}

async function toldOfOffered(person: string, code = '1') {
  const path = { assessmentId: assessmentOf(undagi, 'kota-arang'), code }
  const { data, error } = await undagi
    .as(person)
    .GET('/assessments/{assessmentId}/indicators/{code}/evidence/alike', { params: { path } })
  return error?.code ?? data?.map(({ itemId, kind, other }) => [itemId, kind, other.title])
}

describe('the text of a document', () => {
  test('of last year with only the year changed is told on both, and which of them came later', async () => {
    const before = await add('ani', { title: 'Reviu 2022', dated: '2022-03-04', text: report(2022, 'arsip') })
    const after = await add('ani', { title: 'Reviu 2023', dated: '2023-03-04', text: report(2023, 'arsip') })
    await compare()

    expect(await told('sekda', after)).toEqual([['year_changed', 'later', 'Reviu 2022']])
    expect(await told('sekda', before)).toEqual([['year_changed', 'earlier', 'Reviu 2023']])
    const { data: [first] = [] } = await alike('sekda', after)
    expect(first).toMatchObject({ share: 100, other: { year: 2022, fileName: 'dokumen.txt', places: [] } })
    expect(first?.foundAt).not.toBeNull()
  })

  test('of last year under another number and year is told as such; what was found as its number is left out', async () => {
    const decree = (number: string, year: number) =>
      `KEPUTUSAN WALI KOTA NOMOR ${number}/${year}\n${report(year, 'tim')}`
    const kept = { kind: 'decree', dated: '2022-03-04' } as const
    const before = await add(
      'ani',
      { ...kept, title: 'SK 2022', text: decree('188.45/12', 2022) },
      'kota-arang',
      '188.45/12/2022',
    )
    const after = await add(
      'ani',
      { ...kept, title: 'SK 2023', dated: '2023-03-04', text: decree('188.45/377', 2023) },
      ...(['kota-arang', '188.45/377/2023'] as const),
    )
    await compare()

    expect(await told('sekda', after)).toEqual([['number_changed', 'later', 'SK 2022']])
    expect(await told('sekda', before)).toEqual([['number_changed', 'earlier', 'SK 2023']])
  })

  test('that is the same in another file, or the same file under another name, is told as such', async () => {
    const text = report(2024, 'data')
    const first = await add('ani', { title: 'Data', dated: '2024-03-04', text })
    await add('ani', { title: 'Data lagi', dated: '2024-03-04', text })
    await add('ani', { title: 'Data, dicetak ulang', dated: '2024-03-04', text: text.toUpperCase() })
    await compare()

    expect(await told('ani', first)).toEqual([
      ['same_bytes', 'earlier', 'Data lagi'],
      ['same_text', 'earlier', 'Data, dicetak ulang'],
    ])
  })

  test('of which a little was rewritten is nearly the same, and another text is not', async () => {
    const text = report(2024, 'layanan')
    const first = await add('ani', { title: 'Layanan', text })
    await add('ani', { title: 'Layanan, diperbaiki', text: text.replace('tentang70', 'mengenai70') })
    await add('ani', { title: 'Lain', text: report(2024, 'lain') })
    await compare()

    const { data = [] } = await alike('ani', first)
    expect(data.map(({ kind, other }) => [kind, other.title])).toEqual([['similar', 'Layanan, diperbaiki']])
    expect(data[0]?.share).toBeGreaterThan(90)
    expect(data[0]?.share).toBeLessThan(100)
  })

  test('that is very long keeps nobody waiting while it is compared', async () => {
    const { id: institutionId } = undagi.institution('kota-arang')
    await addDocument(undagi, { person: 'ani', institutionId }, { text: 'panjang' })
    await read(institutionId, 'panjang', { pageTexts: Array<string>(40).fill('ketentuan '.repeat(6_000)) })
    let turns = 0
    const others = setInterval(() => {
      turns += 1
    }, 1)
    await compare()
    clearInterval(others)
    expect(turns).toBeGreaterThan(30)
  })

  test('counts as it is now: what a revision took out is like nothing any more', async () => {
    const text = report(2024, 'risiko')
    const first = await add('ani', { title: 'Risiko', text })
    const second = await add('ani', { title: 'Risiko lagi', text: text.toLowerCase() })
    await compare()
    expect(await told('ani', first)).toHaveLength(1)

    const { id: institutionId } = undagi.institution('kota-arang')
    const revised = { title: 'Risiko lagi', text: 'Lain sekarang.', itemId: second, expectedRevision: 1 }
    await reviseDocument(undagi, { person: 'ani', institutionId }, revised)

    expect(await told('ani', first)).toEqual([])
  })

  test('is never compared across institutions', async () => {
    const text = report(2024, 'kerja')
    const theirs = await add('budi', { title: 'Milik Bara', text }, 'kota-bara')
    const ours = await add('ani', { title: 'Milik Arang', text })
    await compare()

    expect(await told('ani', ours)).toEqual([])
    expect((await alike('budi', theirs, 'kota-bara')).data).toEqual([])
    expect((await alike('budi', ours)).error).toMatchObject({ code: 'institutions.not_found' })
    expect((await alike('ani', theirs)).error).toMatchObject({ code: 'evidence.not_found' })
  })

  test('that is restricted is named to nobody but its people', async () => {
    const text = report(2024, 'rahasia')
    const open = await add('ani', { title: 'Terbuka', text })
    const secret = await add('rekan', {
      title: 'Rahasia',
      text: text.toUpperCase(),
      confidentiality: 'restricted',
    })
    await compare()

    expect(await told('rekan', open)).toEqual([['same_text', 'earlier', 'Rahasia']])
    expect(await told('ani', open)).toEqual([])
    expect((await alike('ani', secret)).error).toMatchObject({ code: 'evidence.not_found' })
    expect((await alike('pengelola', open)).error).toMatchObject({ code: 'institutions.role_not_allowed' })
  })
})

describe('what is offered for an indicator', () => {
  test('is told in one question, to a helper only of what they see anyway', async () => {
    const text = report(2024, 'tawaran')
    const offered = await add('ani', { title: 'Ditawarkan', text })
    const library = await add('ani', { title: 'Di pustaka saja', text: text.toUpperCase() })
    await offer('ani', offered)
    await compare()

    const inLibrary = [offered, 'same_text', 'Di pustaka saja']
    expect(await toldOfOffered('penilai')).toEqual([inLibrary])
    expect(await toldOfOffered('pembantu')).toEqual([])
    expect(await toldOfOffered('pengelola')).toBe('institutions.role_not_allowed')
    expect(await toldOfOffered('budi')).toBe('assessments.not_found')

    await offer('ani', library)
    const both = await toldOfOffered('pembantu')
    expect(both).toHaveLength(2)
    expect(both).toEqual(expect.arrayContaining([inLibrary, [library, 'same_text', 'Ditawarkan']]))
  })

  test('where else the other one is offered is told to whoever reads the library, to a helper only of their indicator', async () => {
    const text = report(2024, 'tempat')
    const [offered, other] = [
      await add('ani', { title: 'Satu', text }),
      await add('ani', { title: 'Dua', text }),
    ]
    for (const [itemId, code] of [
      [offered, '1'],
      [other, '1'],
      [other, '2'],
      [other, '3'],
    ] as const)
      await offer('ani', itemId, code)
    const codesToldTo = async (person: string) => {
      const path = { assessmentId: assessmentOf(undagi, 'kota-arang'), code: '1' }
      const { data = [] } = await undagi
        .as(person)
        .GET('/assessments/{assessmentId}/indicators/{code}/evidence/alike', { params: { path } })
      const found = data.find(({ itemId, other: { title } }) => itemId === offered && title === 'Dua')
      return found?.other.places.map(({ indicatorCode }) => indicatorCode).toSorted()
    }

    expect(await codesToldTo('sekda')).toEqual(['1', '2', '3'])
    expect(await codesToldTo('pembantu')).toEqual(['1'])
  })
})

describe('a file that has just arrived', () => {
  const copies = (person: string, uploads: string, at = 'kota-arang') =>
    undagi.as(person).GET('/institutions/{institutionId}/evidence-copies', {
      params: { path: { institutionId: undagi.institution(at).id }, query: { uploads } },
    })
  const upload = (person: string, text: string, at = 'kota-arang') =>
    sendFile(undagi, { person, institutionId: undagi.institution(at).id }, { content: text })

  test('is known by its bytes: where they are kept already, and for what', async () => {
    const itemId = await add('ani', {
      ...{ title: 'Sudah ada', number: '12 Tahun 2024', dated: '2024-03-14', text: 'isi yang sudah ada' },
    })
    await offer('ani', itemId, '2')
    const [known, unknown] = [await upload('rekan', 'isi yang sudah ada'), await upload('rekan', 'isi baru')]

    const { data } = await copies('rekan', `${known},${unknown}`)

    expect(data).toMatchObject([
      {
        uploadId: known,
        other: {
          ...{ itemId, title: 'Sudah ada', number: '12 Tahun 2024', year: 2024, isRestricted: false },
          places: [{ year: 2024, indicatorCode: '2' }],
        },
      },
    ])
    expect((await copies('ani', known)).data).toEqual([])
  })

  test('that a helper sent before is known to them, and not where others offer it', async () => {
    const itemId = await add('pembantu', { title: 'Dari pembantu', text: 'isi dari pembantu' })
    await offer('ani', itemId, '2')
    const placesToldTo = async (person: string) => {
      const { data } = await copies(person, await upload(person, 'isi dari pembantu'))
      return data?.map(({ other }) => [other.title, other.places])
    }

    expect(await placesToldTo('rekan')).toEqual([['Dari pembantu', [{ year: 2024, indicatorCode: '2' }]]])
    expect(await placesToldTo('pembantu')).toEqual([['Dari pembantu', []]])
  })

  test('says nothing of what is restricted, of another institution’s, or to a helper of the library', async () => {
    await add('ani', { title: 'Terbatas', text: 'isi rahasia', confidentiality: 'restricted' })
    await add('ani', { title: 'Milik Arang', text: 'isi milik Arang' })

    expect((await copies('rekan', await upload('rekan', 'isi rahasia'))).data).toEqual([])
    expect((await copies('ani', await upload('ani', 'isi rahasia'))).data).toHaveLength(1)
    const theirs = await upload('budi', 'isi milik Arang', 'kota-bara')
    expect((await copies('budi', theirs, 'kota-bara')).data).toEqual([])
    expect((await copies('budi', theirs)).error).toMatchObject({ code: 'institutions.not_found' })
    expect((await copies('pembantu', await upload('pembantu', 'isi milik Arang'))).data).toEqual([])
    expect((await copies('sekda', theirs)).error).toMatchObject({ code: 'institutions.role_not_allowed' })
  })

  test('that many keep for themselves is still found where everybody may see it', async () => {
    const [content, itemId] = [
      'isi yang disimpan banyak orang',
      await add('ani', {
        ...{ title: 'Terbuka bagi semua', text: 'isi yang disimpan banyak orang' },
      }),
    ]
    await keepRestricted(Array.from({ length: 20 }, () => content))

    const { data } = await copies('rekan', await upload('rekan', content))

    expect(data?.map(({ other }) => other.itemId)).toEqual([itemId])
  })
})

describe('a page of the library, or of what a search found,', () => {
  type Query = NonNullable<operations['listEvidence']['parameters']['query']>
  const params = (query: Query) => ({ path: { institutionId: undagi.institution('kota-arang').id }, query })
  const list = async (person: string, query: Query = {}) => {
    const { data } = await undagi
      .as(person)
      .GET('/institutions/{institutionId}/evidence', { params: params(query) })
    return data?.items.map(({ newest, alike }) => [newest.title, alike?.kind, alike?.other.title]) ?? []
  }
  const search = async (person: string, q: string, narrowed: Query = {}) => {
    const { path, query } = params(narrowed)
    const { data } = await undagi
      .as(person)
      .GET('/institutions/{institutionId}/evidence/search', { params: { path, query: { ...query, q } } })
    const hits = data?.hits.map(({ evidence, alike }) => [
      evidence.newest.title,
      alike?.kind,
      alike?.other.title,
    ])
    return hits?.toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
  }

  test('tells of each document which other is most like it, of none that this person may not see', async () => {
    const text = report(2023, 'halaman')
    await add('ani', { title: 'Laman 2023', dated: '2023-03-04', text })
    await add('ani', { title: 'Laman 2024', dated: '2024-03-04', text: report(2024, 'halaman') })
    const secret = { confidentiality: 'restricted', dated: '2024-03-04' } as const
    await add('rekan', { ...secret, title: 'Laman terbatas', text: report(2024, 'halaman').toUpperCase() })
    await add('ani', { title: 'Laman sendiri', text: report(2024, 'sendiri') })
    await compare()

    const seen = [
      ['Laman 2023', 'year_changed', 'Laman 2024'],
      ['Laman 2024', 'year_changed', 'Laman 2023'],
      ['Laman sendiri', undefined, undefined],
    ]
    expect(await list('sekda')).toEqual(expect.arrayContaining(seen))
    expect(await search('sekda', 'laman')).toEqual(seen)
    expect(await search('rekan', 'laman')).toEqual([
      ['Laman 2023', 'year_changed', expect.any(String)],
      ['Laman 2024', 'same_text', 'Laman terbatas'],
      seen[2],
      ['Laman terbatas', 'same_text', 'Laman 2024'],
    ])
  })

  test('is narrowed down to what is like another document that this person may see', async () => {
    const [open, secret] = [report(2024, 'disaring'), report(2024, 'disaring').toUpperCase()]
    await add('ani', { title: 'Saring terbuka', text: open })
    await add('rekan', { title: 'Saring terbatas', text: secret, confidentiality: 'restricted' })
    await add('ani', { title: 'Saring satu', text: 'bita yang sama' })
    await add('ani', { title: 'Saring dua', text: 'bita yang sama' })
    await add('ani', { title: 'Saring lain', text: report(2024, 'lainnya') })
    await compare()
    const narrowed = async (person: string) =>
      (await list(person, { alike: 'yes' }))
        .map(([title]) => title)
        .filter((title) => title?.startsWith('Saring'))
        .toSorted()

    expect(await narrowed('sekda')).toEqual(['Saring dua', 'Saring satu'])
    expect(await narrowed('rekan')).toEqual([
      'Saring dua',
      'Saring satu',
      'Saring terbatas',
      'Saring terbuka',
    ])
    expect((await list('rekan', { alike: 'yes' })).every(([, kind]) => kind !== undefined)).toBe(true)
    const searched = async (person: string) =>
      (await search(person, 'saring', { alike: 'yes' }))?.map(([title]) => title)
    expect(await searched('sekda')).toEqual(await narrowed('sekda'))
    expect(await searched('rekan')).toEqual(await narrowed('rekan'))
  })
})

describe('a text that twenty restricted documents repeat', () => {
  test('is still told to be like the one that everybody may see', async () => {
    const text = report(2024, 'banyak')
    const nearly = text.replace('tentang70', 'mengenai70')
    const first = await add('ani', { title: 'Diulang', text })
    await add('ani', { title: 'Mirip', text: nearly })
    await compare()
    const isLesser = (other: string) => digestOf(other) < digestOf(text)
    // Each side of a pair is looked up for itself: all twenty must stand on that of the open one.
    const repeated = Array.from({ length: 100 }, (_, index) => text + '\n'.repeat(index + 1))
    const hidden = repeated.filter((each) => isLesser(each) === isLesser(nearly)).slice(0, 20)
    await keepRestricted(hidden)
    await noteAlike(text, hidden)

    expect(await told('sekda', first)).toEqual([['similar', 'earlier', 'Mirip']])
    expect(await told('ani', first)).toHaveLength(20)
  })

  test('or that only who reads the library may be told of, is still told to a helper where both stand at their indicator', async () => {
    const text = report(2024, 'bersama')
    const nearly = text.replace('tentang70', 'mengenai70')
    const [first, beside] = [
      await add('ani', { title: 'Bersama', text }),
      await add('ani', { title: 'Di sebelahnya', text: nearly }),
    ]
    await noteAlike(text, [nearly], { kind: 'similar', share: 90 })
    for (const itemId of [first, beside]) await offer('ani', itemId)
    const isLesser = (other: string) => digestOf(other) < digestOf(text)
    const repeated = Array.from({ length: 100 }, (_, index) => text + '\n'.repeat(index + 1))
    const inLibrary = repeated.filter((each) => isLesser(each) === isLesser(nearly)).slice(0, 20)
    await keepMany(inLibrary, 'internal')
    await noteAlike(text, inLibrary)

    expect(await toldOfOffered('pembantu')).toContainEqual([first, 'similar', 'Di sebelahnya'])
    expect(await toldOfOffered('ani')).toContainEqual([first, 'same_text', 'Banyak'])
  })
})

async function noteAlike(
  text: string,
  others: readonly string[],
  found: Pick<Likeness, 'kind' | 'share'> = { kind: 'same_text', share: 100 },
) {
  const { id: institutionId } = undagi.institution('kota-arang')
  const foundAt = undagi.clock.now()
  const alike = others.map((other) => ({ sha256: digestOf(other), ...found }))
  const file = { institutionId, sha256: digestOf(text), reader, method }
  await undagi.database.asOperator({ institutions: [institutionId], at: foundAt }, (db) =>
    insertLikenesses(db, { ...file, alike, foundAt }),
  )
}

/** Later than everything else, and restricted ones for ani alone; written where they are kept, since as many readers would take their time. */
const keepRestricted = (texts: readonly string[]) => keepMany(texts, 'restricted')

async function keepMany(texts: readonly string[], confidentiality: 'restricted' | 'internal') {
  const { id: institutionId } = undagi.institution('kota-arang')
  const { data: session } = await undagi.as('ani').GET('/session')
  const author = { authorId: session?.person.id ?? '', authorName: 'ani' }
  undagi.clock.advanceBy(1000)
  const at = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    for (const text of texts) {
      const sha256 = digestOf(text)
      const [item] = await db
        .insert(evidenceItems)
        .values({ ...author, institutionId, addedAt: at })
        .returning()
      const revision = { itemId: item?.id ?? '', institutionId, revision: 1 }
      await db.insert(evidenceRevisions).values({
        ...{ ...revision, ...author, kind: 'decree', title: 'Banyak', status: 'enacted' },
        ...{ confidentiality, note: '', receivedAt: at },
      })
      const stored = { institutionId, sha256, bytes: text.length, mediaType: 'text/plain', storedAt: at }
      await db.insert(storedFiles).values(stored).onConflictDoNothing()
      await db.insert(evidenceFiles).values({ ...revision, position: 1, sha256, fileName: 'a.txt' })
    }
    for (const text of new Set(texts)) await insertReading(db, readingOf(undagi, { institutionId, text }))
  })
}
