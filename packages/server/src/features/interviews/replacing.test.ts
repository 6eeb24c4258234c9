import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { endRole } from '../../testing/end-role.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const path = '/assessments/{assessmentId}'
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  await name('eka', 'assessors')
  await name('sekda', 'institution')
  await room.sign('eka', await digest())
})
afterAll(() => undagi.close())

const places = new Map<string, string>()
const personIdOf = async (person: string) => (await undagi.as(person).GET('/session')).data?.person.id ?? ''
const digest = async () => (await room.read('eka')).data?.minutes.digest ?? ''
async function name(person: string, side: 'assessors' | 'institution'): Promise<void> {
  const participantId = randomUUID()
  places.set(person, participantId)
  await room.schedule('eka', {
    ...{ kind: 'invited', participantId, personId: await personIdOf(person), name: person, office: 'Sekda' },
    ...{ side, signs: true },
  })
}
const replace = async (by: string, gone: string, successor: string, reason = 'Sekda pindah tugas.') =>
  undagi.as(by).POST(`${path}/interview/signatories`, {
    params: { path: { assessmentId: room.assessmentId } },
    body: {
      entryId: randomUUID(),
      entry: {
        ...{ kind: 'signatory_replaced', participantId: places.get(gone) ?? randomUUID() },
        ...{ personId: await personIdOf(successor), office: 'Plt. Sekda', reason },
      },
    },
  })
const open = (expectedStage: 'interview', to: 'score_review') =>
  undagi.as('nina').POST(`${path}/stages/openings`, {
    params: { path: { assessmentId: room.assessmentId } },
    body: { expectedStage, open: to, note: 'Sekda pindah tugas.' },
  })

test('nobody is put in the place of who can still sign, has signed, or was never named', async () => {
  expect((await replace('nina', 'sekda', 'kadis')).error?.code).toBe('interviews.signatory_still_here')
  expect((await replace('nina', 'eka', 'eko')).error?.code).toBe('interviews.already_signed')
  expect((await replace('nina', 'nobody', 'kadis')).error?.code).toBe('interviews.unknown')
  expect((await room.read('nina')).data?.signatories.map(({ isGone }) => isGone)).toEqual([false, false])
})

test('once somebody has left, whoever is entitled names who signs for them, of the same side, with a reason', async () => {
  await open('interview', 'score_review')
  await endRole(undagi, { of: 'sekda', role: 'coordinator', by: 'budi', at: 'kota-arang' })
  expect((await room.read('kadis')).data?.signatories).toMatchObject([
    { name: 'eka', isGone: false, mayReplace: false },
    { name: 'sekda', isGone: true, mayReplace: true },
  ])
  expect((await room.read('ani')).data?.signatories[1]).toMatchObject({ isGone: false, mayReplace: false })

  for (const by of ['ani', 'rita', 'edo'])
    expect((await replace(by, 'sekda', 'kadis')).error?.code, by).toBe('interviews.not_in_room')
  expect((await replace('citra', 'sekda', 'kadis')).response.status).toBe(404)
  expect((await replace('kadis', 'sekda', 'kadis', ' ')).error?.code).toBe('request.invalid')
  expect((await replace('kadis', 'sekda', 'eko')).error?.code).toBe('interviews.unknown')
  expect((await replace('kadis', 'sekda', 'audi')).error?.code).toBe('interviews.cannot_sign')

  // by role and unit one tells people of the same name apart, and who cannot be chosen is known with why
  expect((await room.read('kadis')).data?.candidates.filter(({ side }) => side === 'institution')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'kadis', roles: ['person_in_charge'], maySign: true, isNamed: false }),
      expect.objectContaining({ name: 'audi', roles: ['internal_auditor'], maySign: false }),
    ]),
  )

  const before = await digest()
  const { data } = await replace('kadis', 'sekda', 'kadis')
  expect(data?.signatories[1]).toMatchObject({
    ...{ name: 'kadis', office: 'Plt. Sekda', isOwn: true, isGone: false, signedAt: null },
    replaced: [{ before: 'sekda', reason: 'Sekda pindah tugas.', byName: 'kadis' }],
  })
  expect(await digest()).toBe(before)
})

test('the minutes wait for the successor, as their task, and are signed in the review as they were read', async () => {
  const tasks = tasksIn(undagi, 'kota-arang')
  undagi.clock.advanceBy(60_000)
  expect(await tasks.of('kadis', 'signature')).toHaveLength(1)

  const { data } = await room.sign('kadis', await digest())
  expect(data?.minutes.isSigned).toBe(true)
  expect(await tasks.of('kadis', 'signature')).toEqual([])
})

test('then the Berita Acara is issued before the consolidation', async () => {
  const { data } = await undagi.as('kadis').POST(`${path}/papers/{kind}/versions`, {
    params: { path: { assessmentId: room.assessmentId, kind: 'interview_record' } },
    body: {
      ...{ number: '1/BA/2024', place: 'Kota Arang', day: '2024-09-01', version: 1 },
      signatory: { name: 'Kadis', position: null, employeeNumber: null },
    },
  })
  expect(data).toMatchObject({ version: 1, number: '1/BA/2024' })
})
