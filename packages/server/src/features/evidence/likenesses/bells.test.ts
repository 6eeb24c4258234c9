import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { reportOf, type TextLibrary, textLibraryOf } from '../../../testing/text-library.ts'
import { evidenceTopic, ownEvidenceTopic } from '../../../topics.ts'

let undagi: TestApp
let library: TextLibrary
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], rekan: ['data_entry_officer'] },
  })
  library = textLibraryOf(undagi)
})
afterAll(() => undagi.close())

async function bellOf(person: string) {
  const { data: session } = await undagi.as(person).GET('/session')
  return undagi.services.changes.watch([
    ownEvidenceTopic(undagi.institution('kota-arang').id, session?.person.id ?? ''),
  ])
}

async function keep(person: string, text: string, confidentiality: 'restricted' | 'internal') {
  await library.add(person, { title: text.slice(0, 40), text, confidentiality })
  await library.compare()
}

describe('that a text has been compared', () => {
  test('rings alike for its sender whether or not something hidden is like it', async () => {
    await keep('ani', reportOf(2022, 'tersembunyi'), 'restricted')
    for (const subject of ['tersembunyi', 'tiada']) {
      const text = reportOf(2023, subject)
      await library.upload('rekan', text)
      await library.read(text)
      const bell = await bellOf('rekan')
      await library.compare()
      await bell.next()
      expect(bell.hasRung()).toBe(true)
      bell.close()
    }
  })

  test('rings for everybody of each open document, alike or not; of a restricted one for its people alone, however alike', async () => {
    const everybody = undagi.services.changes.watch([evidenceTopic(undagi.institution('kota-arang').id)])
    for (const subject of ['terbuka', 'tiada duanya']) {
      await library.add('ani', { title: subject, text: reportOf(2022, subject) })
      await everybody.next()
      await library.compare()
      await everybody.next()
      expect(everybody.hasRung()).toBe(true)
    }
    let isRung = false
    const waiting = everybody.next().then((isOpen) => {
      isRung = isOpen
    })

    const own = await bellOf('rekan')
    await library.add('rekan', {
      ...{ title: 'Terbatas', text: reportOf(2023, 'terbuka'), confidentiality: 'restricted' },
    })
    await own.next()
    await library.compare()
    await own.next()

    expect(own.hasRung()).toBe(true)
    expect(isRung).toBe(false)
    for (const bell of [own, everybody]) bell.close()
    await waiting
  })
})
