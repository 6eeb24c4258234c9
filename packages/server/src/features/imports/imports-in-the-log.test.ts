import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply, undo, upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'

// One table may reach several institutions, and each has a log of its own.

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator', 'internal_assessor'] },
    'kota-bara': { ani: ['administrator', 'internal_assessor'] },
  })
})
afterAll(() => undagi.close())

/** The entries of this operation: in whose log, and of how many assessments and rounds each speaks. */
async function entriesOf(operation: string) {
  const slugs = ['kota-arang', 'kota-bara']
  const slugOf = new Map(slugs.map((slug) => [undagi.institution(slug).id, slug]))
  const counted = (list: unknown) => (Array.isArray(list) ? list.length : 0)
  const entries = (await readLog(undagi.database)).filter((entry) => entry.operation === operation)
  return entries.map(({ institution_id, actor_name, details }) => ({
    log: slugOf.get(institution_id ?? ''),
    by: actor_name,
    assessments: counted(details.actions),
    rounds: counted(details.openedRounds) + counted(details.withdrawnRounds),
  }))
}

test('a table with rows of two institutions is an entry in the log of each, with the actions of that one alone', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,2\nkota-bara,2023,3\n')
  await apply(undagi, data)

  expect(await entriesOf('applyImport')).toEqual([
    { log: 'kota-arang', by: 'ani', assessments: 1, rounds: 0 },
    { log: 'kota-bara', by: 'ani', assessments: 1, rounds: 0 },
  ])
})

test('so is taking it back, and a round that it opened where it opened it', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-bara,2020,3\n')
  const applied = await apply(undagi, data)
  await undo(undagi, applied.data?.id ?? '')

  expect((await entriesOf('applyImport')).slice(2)).toEqual([
    { log: 'kota-arang', by: 'ani', assessments: 0, rounds: 0 },
    { log: 'kota-bara', by: 'ani', assessments: 1, rounds: 1 },
  ])
  expect(await entriesOf('undoImport')).toEqual([
    { log: 'kota-arang', by: 'ani', assessments: 0, rounds: 0 },
    { log: 'kota-bara', by: 'ani', assessments: 1, rounds: 1 },
  ])
})

test('a table of the institution’s own rows stays in its own log', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,2\nkota-arang,2023,2\n')
  await apply(undagi, data)

  expect((await entriesOf('applyImport')).slice(4)).toEqual([
    { log: 'kota-arang', by: 'ani', assessments: 1, rounds: 0 },
  ])
})
