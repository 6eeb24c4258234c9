import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  assignAssessors,
  type InterviewRoom,
  interviewRoom,
  openInterview,
  peopleOfInterview,
} from '../../testing/interview-room.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const at = 'kota-arang'
const hourMs = 60 * 60_000
let undagi: TestApp
let room: InterviewRoom
let tasks: ReturnType<typeof tasksIn>
beforeAll(async () => {
  undagi = await createTestApp({
    ...peopleOfInterview,
    'kota-bara': { ...peopleOfInterview['kota-bara'], dodo: ['coordinator'] },
  })
  room = interviewRoom(undagi)
  tasks = tasksIn(undagi, at)
  await assignAssessors(undagi)
  await openInterview(undagi, room)
})
afterAll(() => undagi.close())

const inHours = (hours: number) => new Date(undagi.clock.now().getTime() + hours * hourMs).toISOString()
const askFor = async (text: string, dueAt: string) => {
  const clarificationId = randomUUID()
  const asked = { kind: 'clarification_asked', clarificationId, code: '1', text, dueAt } as const
  expect((await room.conduct('eka', asked)).response.status).toBe(200)
  return clarificationId
}
const invite = async (name: string, side: 'assessors' | 'institution') => {
  const candidates = (await room.read('eka')).data?.candidates
  const personId = candidates?.find((each) => each.name === name)?.personId ?? ''
  await room.schedule('eka', {
    ...{ kind: 'invited', participantId: randomUUID(), personId, name, office: '', side, signs: true },
  })
}
const questionsOf = async (person: string) =>
  (await tasks.of(person, 'clarification'))?.map(({ question }) => question)

test('a clarification waits for the internal team, once people are invited for those of them, until it is answered', async () => {
  const id = await askFor('Bawa SK penetapan tim.', inHours(48))
  expect(await tasks.of('ani', 'clarification')).toMatchObject([
    { key: `clarification:${id}`, indicatorCode: '1', dueAt: inHours(48), path: `/2024/interviu#${id}` },
  ])
  expect(await tasks.of('sekda', 'clarification')).toEqual([])
  expect(await tasks.of('eka', 'clarification')).toEqual([])
  for (const person of ['budi', 'audi', 'dodo', 'citra'])
    expect(await tasks.of(person, 'clarification'), person).toBeUndefined()

  await invite('sekda', 'institution')
  expect(await questionsOf('sekda')).toEqual(['Bawa SK penetapan tim.'])
  expect(await questionsOf('ani')).toEqual([])
  expect(await tasks.onBoard('kadis', 'clarification')).toMatchObject([{ people: [{ name: 'sekda' }] }])

  await room.clarify('ani', id, 'Terlampir.')
  expect(await questionsOf('sekda')).toEqual([])
  expect(await tasks.onBoard('kadis', 'clarification')).toEqual([])
})

test('what can be brought no more is nobody’s task, though nobody brought it', async () => {
  await askFor('Bawa notulen rapat.', inHours(2))
  expect(await questionsOf('sekda')).toEqual(['Bawa notulen rapat.'])

  undagi.clock.advanceBy(2 * hourMs)
  expect(await questionsOf('sekda')).toEqual([])
})

test('until when values may be objected to is told once the institution sees them, to who may object, until one did or the term is over', async () => {
  await room.setTerm('nina', inHours(72))
  expect(await tasks.of('sekda', 'objection')).toEqual([])

  await room.showDraft()
  for (const person of ['sekda', 'kadis'])
    expect(await tasks.of(person, 'objection'), person).toMatchObject([
      { dueAt: inHours(72), path: '/2024/interviu#sanggah', indicatorCode: null },
    ])
  expect(await tasks.of('ani', 'objection')).toEqual([])

  const objectionId = randomUUID()
  await room.object('sekda', objectionId)
  expect(await tasks.of('kadis', 'objection')).toEqual([])

  for (const person of ['eka', 'rita'])
    expect(await tasks.of(person, 'objection_answer'), person).toMatchObject([
      { indicatorCode: '1', question: 'SK sudah ditetapkan.', path: '/2024/interviu#sanggah' },
    ])
  // who rates a second time sees nothing of it, and where somebody operates for the ministry the person in charge answers nothing
  for (const person of ['edo', 'kadis', 'ani'])
    expect(await tasks.of(person, 'objection_answer'), person).toEqual([])
  await room.answerObjection('eka', objectionId, false)
  for (const person of ['eka', 'rita']) expect(await tasks.of(person, 'objection_answer'), person).toEqual([])
})

test('minutes wait for each who is named to sign, once the interview is over or somebody has signed, until they did', async () => {
  await invite('eka', 'assessors')
  await invite('ani', 'institution')
  await room.schedule('eka', {
    ...{ kind: 'scheduled', startsAt: inHours(1), minutes: 60, venue: 'Ruang rapat', letter: null },
  })
  await room.conduct('eka', {
    ...{ kind: 'asked', contributionId: randomUUID(), code: '1', text: 'Di berapa unit?', basedOn: 0 },
  })
  expect(await tasks.of('ani', 'signature')).toEqual([])

  undagi.clock.advanceBy(2 * hourMs)
  expect(await tasks.of('ani', 'signature')).toMatchObject([{ path: '/2024/interviu#notula', dueAt: null }])
  expect(await tasks.of('sekda', 'signature')).toHaveLength(1)
  expect(await tasks.of('eka', 'signature')).toHaveLength(1)
  expect(await tasks.of('kadis', 'signature')).toEqual([])

  const digest = (await room.read('ani')).data?.minutes.digest ?? ''
  await room.sign('ani', digest)
  expect(await tasks.of('ani', 'signature')).toEqual([])
  expect((await tasks.onBoard('kadis', 'signature'))?.flatMap(({ people }) => people)).toMatchObject([
    { name: 'sekda' },
  ])

  await room.withdraw('ani')
  expect(await tasks.of('ani', 'signature')).toHaveLength(1)
})
