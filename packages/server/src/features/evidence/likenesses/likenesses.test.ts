import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument, reviseDocument } from '../../../testing/add-document.ts'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf, delegateToNewcomer } from '../../../testing/delegate-to.ts'
import { reportOf, type TextLibrary, textLibraryOf } from '../../../testing/text-library.ts'

let undagi: TestApp
let library: TextLibrary
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
  library = textLibraryOf(undagi)
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

describe('the text of a document', () => {
  test('of last year with only the year changed is told on both, and which of them came later', async () => {
    const before = await library.add('ani', {
      title: 'Reviu 2022',
      dated: '2022-03-04',
      text: reportOf(2022, 'arsip'),
    })
    const after = await library.add('ani', {
      title: 'Reviu 2023',
      dated: '2023-03-04',
      text: reportOf(2023, 'arsip'),
    })
    await library.compare()

    expect(await library.told('sekda', after)).toEqual([['year_changed', 'later', 'Reviu 2022']])
    expect(await library.told('sekda', before)).toEqual([['year_changed', 'earlier', 'Reviu 2023']])
    const { data: [first] = [] } = await library.alike('sekda', after)
    expect(first).toMatchObject({ share: 100, other: { year: 2022, fileName: 'dokumen.txt', places: [] } })
    expect(first?.foundAt).not.toBeNull()
  })

  test('of last year under another number and year is told as such; what was found as its number is left out', async () => {
    const decree = (number: string, year: number) =>
      `KEPUTUSAN WALI KOTA NOMOR ${number}/${year}\n${reportOf(year, 'tim')}`
    const kept = { kind: 'decree', dated: '2022-03-04' } as const
    const before = await library.add(
      'ani',
      { ...kept, title: 'SK 2022', text: decree('188.45/12', 2022) },
      { number: '188.45/12/2022' },
    )
    const after = await library.add(
      'ani',
      { ...kept, title: 'SK 2023', dated: '2023-03-04', text: decree('188.45/377', 2023) },
      { number: '188.45/377/2023' },
    )
    await library.compare()

    expect(await library.told('sekda', after)).toEqual([['number_changed', 'later', 'SK 2022']])
    expect(await library.told('sekda', before)).toEqual([['number_changed', 'earlier', 'SK 2023']])
  })

  test('of one year that differs only in the day is of no other year, whichever came in later', async () => {
    const minutes = (day: number) =>
      reportOf(2023, 'notula').replace('tanggal 4 Maret', `tanggal ${day} Maret`)
    await library.add('ani', { title: 'Notula 1', dated: '2023-03-01', text: minutes(1) })
    const second = await library.add('ani', { title: 'Notula 8', dated: '2023-03-08', text: minutes(8) })
    const undated = await library.add('ani', { title: 'Tanpa tanggal', text: reportOf(2022, 'notula') })
    await library.compare()

    const stands = async (itemId: string) => {
      const { data = [] } = await library.alike('sekda', itemId)
      return data.map(({ kind, byYear, other }) => [kind, byYear, other.title])
    }
    // Both came in at one instant.
    expect(
      (await stands(second)).toSorted(([, , one], [, , other]) => `${one}`.localeCompare(`${other}`)),
    ).toEqual([
      ['year_changed', null, 'Notula 1'],
      ['year_changed', null, 'Tanpa tanggal'],
    ])
    expect((await stands(undated)).every(([, byYear]) => byYear === null)).toBe(true)
  })

  test('that is the same in another file, or the same file under another name, is told as such', async () => {
    const text = reportOf(2024, 'data')
    const first = await library.add('ani', { title: 'Data', dated: '2024-03-04', text })
    await library.add('ani', { title: 'Data lagi', dated: '2024-03-04', text })
    await library.add('ani', { title: 'Data, dicetak ulang', dated: '2024-03-04', text: text.toUpperCase() })
    await library.compare()

    expect(await library.told('ani', first)).toEqual([
      ['same_bytes', 'earlier', 'Data lagi'],
      ['same_text', 'earlier', 'Data, dicetak ulang'],
    ])
  })

  test('of which a little was rewritten is nearly the same, and another text is not', async () => {
    const text = reportOf(2024, 'layanan')
    const first = await library.add('ani', { title: 'Layanan', text })
    await library.add('ani', { title: 'Layanan, diperbaiki', text: text.replace('tentang70', 'mengenai70') })
    await library.add('ani', { title: 'Lain', text: reportOf(2024, 'lain') })
    await library.compare()

    const { data = [] } = await library.alike('ani', first)
    expect(data.map(({ kind, other }) => [kind, other.title])).toEqual([['similar', 'Layanan, diperbaiki']])
    expect(data[0]?.share).toBeGreaterThan(90)
    expect(data[0]?.share).toBeLessThan(100)
  })

  test('that is very long keeps nobody waiting while it is compared', async () => {
    const { id: institutionId } = undagi.institution('kota-arang')
    await addDocument(undagi, { person: 'ani', institutionId }, { text: 'panjang' })
    await library.read('panjang', { pageTexts: Array<string>(40).fill('ketentuan '.repeat(6_000)) })
    let turns = 0
    const others = setInterval(() => {
      turns += 1
    }, 1)
    await library.compare()
    clearInterval(others)
    expect(turns).toBeGreaterThan(30)
  })

  test('counts as it is now: what a revision took out is like nothing any more', async () => {
    const text = reportOf(2024, 'risiko')
    const first = await library.add('ani', { title: 'Risiko', text })
    const second = await library.add('ani', { title: 'Risiko lagi', text: text.toLowerCase() })
    await library.compare()
    expect(await library.told('ani', first)).toHaveLength(1)

    const { id: institutionId } = undagi.institution('kota-arang')
    const revised = { title: 'Risiko lagi', text: 'Lain sekarang.', itemId: second, expectedRevision: 1 }
    await reviseDocument(undagi, { person: 'ani', institutionId }, revised)

    expect(await library.told('ani', first)).toEqual([])
  })

  test('is never compared across institutions', async () => {
    const text = reportOf(2024, 'kerja')
    const theirs = await library.add('budi', { title: 'Milik Bara', text }, { at: 'kota-bara' })
    const ours = await library.add('ani', { title: 'Milik Arang', text })
    await library.compare()

    expect(await library.told('ani', ours)).toEqual([])
    expect((await library.alike('budi', theirs, 'kota-bara')).data).toEqual([])
    expect((await library.alike('budi', ours)).error).toMatchObject({ code: 'institutions.not_found' })
    expect((await library.alike('ani', theirs)).error).toMatchObject({ code: 'evidence.not_found' })
  })

  test('that is restricted is named to nobody but its people', async () => {
    const text = reportOf(2024, 'rahasia')
    const open = await library.add('ani', { title: 'Terbuka', text })
    const secret = await library.add('rekan', {
      title: 'Rahasia',
      text: text.toUpperCase(),
      confidentiality: 'restricted',
    })
    await library.compare()

    expect(await library.told('rekan', open)).toEqual([['same_text', 'earlier', 'Rahasia']])
    expect(await library.told('ani', open)).toEqual([])
    expect((await library.alike('ani', secret)).error).toMatchObject({ code: 'evidence.not_found' })
    expect((await library.alike('pengelola', open)).error).toMatchObject({
      code: 'institutions.role_not_allowed',
    })
  })
})

describe('what is offered for an indicator', () => {
  test('is told in one question, to a helper only of what they see anyway', async () => {
    const text = reportOf(2024, 'tawaran')
    const offered = await library.add('ani', { title: 'Ditawarkan', text })
    const kept = await library.add('ani', { title: 'Di pustaka saja', text: text.toUpperCase() })
    await library.offer('ani', offered)
    await library.compare()

    const inLibrary = [offered, 'same_text', 'Di pustaka saja']
    expect(await library.toldOfOffered('penilai')).toEqual([inLibrary])
    expect(await library.toldOfOffered('pembantu')).toEqual([])
    expect(await library.toldOfOffered('pengelola')).toBe('institutions.role_not_allowed')
    expect(await library.toldOfOffered('budi')).toBe('assessments.not_found')

    await library.offer('ani', kept)
    const both = await library.toldOfOffered('pembantu')
    expect(both).toHaveLength(2)
    expect(both).toEqual(expect.arrayContaining([inLibrary, [kept, 'same_text', 'Ditawarkan']]))
  })

  test('where else the other one is offered is told to whoever reads the library, to a helper only of their indicator', async () => {
    const text = reportOf(2024, 'tempat')
    const [offered, other] = [
      await library.add('ani', { title: 'Satu', text }),
      await library.add('ani', { title: 'Dua', text }),
    ]
    for (const [itemId, code] of [
      [offered, '1'],
      [other, '1'],
      [other, '2'],
      [other, '3'],
    ] as const)
      await library.offer('ani', itemId, code)
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
