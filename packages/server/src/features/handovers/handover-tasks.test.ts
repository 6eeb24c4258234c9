import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const at = 'kota-arang'
let undagi: TestApp
let tasks: ReturnType<typeof tasksIn>
const ids = new Map<string, string>()

beforeAll(async () => {
  undagi = await createTestApp({
    [at]: {
      ...{ ani: ['internal_assessor'], rina: ['internal_assessor'], kadis: ['person_in_charge'] },
      admin: ['administrator'],
    },
    'kota-bara': { dedi: ['internal_assessor'] },
  })
  tasks = tasksIn(undagi, at)
  for (const person of ['ani', 'rina', 'admin']) {
    const { data } = await undagi.as(person).GET('/session')
    ids.set(person, data?.person.id ?? '')
  }
})
afterAll(() => undagi.close())

const version = async () => {
  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/handover', {
    params: { path: { institutionId: undagi.institution(at).id } },
  })
  return data?.version ?? -1
}
const handOverTo = async (successor: string) =>
  undagi.as('ani').POST('/institutions/{institutionId}/handover/handing', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { kind: 'hand_over', successorId: ids.get(successor) ?? '', seenVersion: await version() },
  })

test('what was handed over waits for its successor to sign, and for nobody else', async () => {
  expect(await tasks.of('rina', 'handover')).toEqual([])

  expect((await handOverTo('rina')).error).toBeUndefined()
  expect(await tasks.of('rina', 'handover')).toMatchObject([
    { question: 'ani', path: `/serah-terima/${ids.get('ani')}`, dueAt: null, indicatorCode: null },
  ])
  expect(await tasks.of('ani', 'handover')).toEqual([])
  expect(await tasks.of('dedi', 'handover')).toBeUndefined()
  expect(await tasks.onBoard('kadis', 'handover')).toMatchObject([{ people: [{ name: 'rina' }] }])
})

test('it waits no more once it was taken over, or was taken back', async () => {
  const institutionId = undagi.institution(at).id
  await undagi.as('ani').POST('/institutions/{institutionId}/handover/handing', {
    params: { path: { institutionId } },
    body: { kind: 'take_back', reason: 'Belum jadi pindah', seenVersion: await version() },
  })
  expect(await tasks.of('rina', 'handover')).toEqual([])

  await handOverTo('rina')
  expect(await tasks.of('rina', 'handover')).toHaveLength(1)
  const { error } = await undagi.as('rina').POST('/institutions/{institutionId}/received-handovers', {
    params: { path: { institutionId } },
    body: { personId: ids.get('ani') ?? '', seenVersion: await version() },
  })
  expect(error).toBeUndefined()
  expect(await tasks.of('rina', 'handover')).toEqual([])
})

test('of a successor who has no tasks nobody is reminded, and the board leaves it out', async () => {
  await handOverTo('admin')
  expect(await tasks.onBoard('kadis', 'handover')).toEqual([])
})
