import type { operations } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { delegateToNewcomer } from '../../../testing/delegate-to.ts'
import { keepMany, noteAlike, noteCompared } from '../../../testing/keep-many.ts'
import { digestOf } from '../../../testing/leave-read.ts'
import { reportOf, type TextLibrary, textLibraryOf } from '../../../testing/text-library.ts'

let undagi: TestApp
let library: TextLibrary
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      rekan: ['data_entry_officer'],
      sekda: ['coordinator'],
    },
  })
  library = textLibraryOf(undagi)
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
})
afterAll(() => undagi.close())

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
    const text = reportOf(2023, 'halaman')
    await library.add('ani', { title: 'Laman 2023', dated: '2023-03-04', text })
    await library.add('ani', { title: 'Laman 2024', dated: '2024-03-04', text: reportOf(2024, 'halaman') })
    const secret = { confidentiality: 'restricted', dated: '2024-03-04' } as const
    await library.add('rekan', {
      ...secret,
      title: 'Laman terbatas',
      text: reportOf(2024, 'halaman').toUpperCase(),
    })
    await library.add('ani', { title: 'Laman sendiri', text: reportOf(2024, 'sendiri') })
    await library.compare()

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
    const [open, secret] = [reportOf(2024, 'disaring'), reportOf(2024, 'disaring').toUpperCase()]
    await library.add('ani', { title: 'Saring terbuka', text: open })
    await library.add('rekan', { title: 'Saring terbatas', text: secret, confidentiality: 'restricted' })
    await library.add('ani', { title: 'Saring satu', text: 'bita yang sama' })
    await library.add('ani', { title: 'Saring dua', text: 'bita yang sama' })
    await library.add('ani', { title: 'Saring lain', text: reportOf(2024, 'lainnya') })
    await library.compare()
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
  const at = () => ({ institutionId: undagi.institution('kota-arang').id })
  const keep = (texts: readonly string[], confidentiality: 'restricted' | 'internal') =>
    keepMany(undagi, { ...at(), person: 'ani', confidentiality }, texts)

  test('is still told to be like the one that everybody may see', async () => {
    const text = reportOf(2024, 'banyak')
    const nearly = text.replace('tentang70', 'mengenai70')
    const first = await library.add('ani', { title: 'Diulang', text })
    await library.add('ani', { title: 'Mirip', text: nearly })
    await library.compare()
    const isLesser = (other: string) => digestOf(other) < digestOf(text)
    // Each side of a pair is looked up for itself: all twenty must stand on that of the open one.
    const repeated = Array.from({ length: 100 }, (_, index) => text + '\n'.repeat(index + 1))
    const hidden = repeated.filter((each) => isLesser(each) === isLesser(nearly)).slice(0, 20)
    await keep(hidden, 'restricted')
    await noteAlike(undagi, { ...at(), text, others: hidden })

    expect(await library.told('sekda', first)).toEqual([['similar', 'earlier', 'Mirip']])
    expect(await library.told('ani', first)).toHaveLength(20)
  })

  test('is found to be like an open one also where all of them came first', async () => {
    const text = reportOf(2024, 'didahului')
    await library.add('ani', { title: 'Mirip, terbuka', text: text.replace('tentang70', 'mengenai70') })
    await library.compare()
    const hidden = Array.from({ length: 24 }, (_, index) => text + '\n'.repeat(index + 1))
    await keep(hidden, 'restricted')
    await noteCompared(undagi, at().institutionId, hidden)
    const last = await library.add('ani', { title: 'Terakhir', text })
    await library.compare()

    expect(await library.told('sekda', last)).toEqual([['similar', 'later', 'Mirip, terbuka']])
  })

  test('or that only who reads the library may be told of, is still told to a helper where both stand at their indicator', async () => {
    const text = reportOf(2024, 'bersama')
    const nearly = text.replace('tentang70', 'mengenai70')
    const [first, beside] = [
      await library.add('ani', { title: 'Bersama', text }),
      await library.add('ani', { title: 'Di sebelahnya', text: nearly }),
    ]
    await noteAlike(undagi, { ...at(), text, others: [nearly] }, { kind: 'similar', share: 90 })
    for (const itemId of [first, beside]) await library.offer('ani', itemId)
    const isLesser = (other: string) => digestOf(other) < digestOf(text)
    const repeated = Array.from({ length: 100 }, (_, index) => text + '\n'.repeat(index + 1))
    const inLibrary = repeated.filter((each) => isLesser(each) === isLesser(nearly)).slice(0, 20)
    await keep(inLibrary, 'internal')
    await noteAlike(undagi, { ...at(), text, others: inLibrary })

    expect(await library.toldOfOffered('pembantu')).toContainEqual([first, 'similar', 'Di sebelahnya'])
    expect(await library.toldOfOffered('ani')).toContainEqual([first, 'same_text', 'Banyak'])
  })
})
