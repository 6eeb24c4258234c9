import { randomUUID } from 'node:crypto'
import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  assignAssessors,
  type InterviewRoom,
  interviewRoom,
  peopleOfInterview,
} from '../../testing/interview-room.ts'
import { setLocked } from '../../testing/set-locked.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const at = 'kota-arang'
const path = '/assessments/{assessmentId}'
const paper = { number: '12/SPBE/2024', date: '2024-08-01' }
let undagi: TestApp
let room: InterviewRoom
let tasks: ReturnType<typeof tasksIn>
beforeAll(async () => {
  undagi = await createTestApp(peopleOfInterview)
  room = interviewRoom(undagi)
  tasks = tasksIn(undagi, at)
  await assignAssessors(undagi)
})
afterAll(() => undagi.close())

const here = () => ({ params: { path: { assessmentId: room.assessmentId } } })
const inHours = (hours: number) => new Date(undagi.clock.now().getTime() + hours * 3_600_000).toISOString()

type Kind = Schemas['OwnTasks']['tasks'][number]['kind']
type Answer = Promise<{ readonly error?: { readonly code: string } | undefined }>

/**
 * What waits for somebody, and how they do it: while the round is locked it waits for them where the server takes it, and where it refuses it for the
 * lock, it does not. Once it is unlocked, what was refused waits again.
 */
async function agrees(person: string, kind: Kind, act: () => Answer): Promise<'goes on' | 'stops'> {
  const open = await tasks.of(person, kind)
  expect(open, `${kind} of ${person}`).not.toEqual([])
  await setLocked(undagi, { at, by: 'kadis' }, true)
  const told = await tasks.of(person, kind)
  const code = (await act()).error?.code
  await setLocked(undagi, { at, by: 'kadis' }, false)
  expect(code === undefined || code === 'calendar.is_locked', code).toBe(true)
  const isRefused = code !== undefined
  expect(told, `${kind} of ${person}`).toEqual(isRefused ? [] : open)
  if (isRefused) expect(await tasks.of(person, kind)).toEqual(open)
  return isRefused ? 'stops' : 'goes on'
}

const seenGaps = async () => (await undagi.as('ani').GET(`${path}/stage`, here())).data?.gaps ?? []
type Gaps = Awaited<ReturnType<typeof seenGaps>>
const send = (gaps: Gaps) =>
  undagi.as('ani').POST(`${path}/stage/verification`, {
    ...here(),
    body: { expectedStage: 'filling', seenGaps: gaps, seenRequests: [] },
  })
const openStage = (expectedStage: 'submitted' | 'document_review', open: 'document_review' | 'interview') =>
  undagi.as('nina').POST(`${path}/stages/openings`, { ...here(), body: { expectedStage, open } })
const judge = (code: string, value: string) =>
  undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
    params: { path: { ...here().params.path, stage: 'document_review', code } },
    body: { expectedVersion: 0, value, facts: '', analysis: '', justification: 'Ada.' },
  })

describe('in a locked round the tasks say what the server lets people do', () => {
  test('the institution fills nothing in, so nothing of it waits: not for units, nor to be sent', async () => {
    const requestId = await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2099-12-31' })
    const answer = () =>
      undagi.as('resa').POST(`${path}/contribution-requests/{requestId}/answers`, {
        params: { path: { ...here().params.path, requestId } },
        body: { seenRevision: 0, applies: true, practice: 'done', text: 'Ada, Perwali 3/2023.' },
      })
    expect(await agrees('resa', 'contribution', answer)).toBe('stops')
    await answer()
    const consolidate = () =>
      undagi.as('ani').POST(`${path}/indicators/{code}/contributions/consolidation`, {
        params: { path: { ...here().params.path, code: '1' } },
        body: { answers: [{ requestId, revision: 1 }] },
      })
    expect(await agrees('ani', 'consolidation', consolidate)).toBe('stops')
    const gaps = await seenGaps()
    expect(await agrees('ani', 'stage', () => send(gaps))).toBe('stops')
    await send(gaps)
  })

  test('nor is it approved, signed or opened for those outside', async () => {
    const gaps = await seenGaps()
    const approve = () =>
      undagi.as('kadis').POST(`${path}/stage/approval`, {
        ...here(),
        body: { expectedStage: 'verification', seenGaps: gaps },
      })
    expect(await agrees('kadis', 'stage', approve)).toBe('stops')
    await approve()
    const submit = () =>
      undagi.as('sekda').POST(`${path}/stage/submission`, {
        ...here(),
        body: { expectedStage: 'signing', papers: { officialRecord: paper, publicationConsent: paper } },
      })
    expect(await agrees('sekda', 'stage', submit)).toBe('stops')
    await submit()
    expect(await agrees('nina', 'stage', () => openStage('submitted', 'document_review'))).toBe('stops')
    await openStage('submitted', 'document_review')
  })

  test('who judges, rates a second time and settles from outside goes on, and it waits for them', async () => {
    expect(await agrees('eka', 'judging', () => judge('1', '2'))).toBe('goes on')
    const { data } = await undagi.as('nina').POST(`${path}/double-ratings/sample`, {
      ...here(),
      body: { expectedDraws: 0, size: 1, seed: 'rapat', reason: 'Uji.' },
    })
    const code = data?.draws[0]?.indicatorCodes[0] ?? ''
    const rateSecond = () =>
      undagi.as('edo').PUT(`${path}/double-ratings/{code}/own`, {
        params: { path: { ...here().params.path, code } },
        body: { stage: 'document_review', expectedVersion: 0, value: '4', facts: '', analysis: '' },
      })
    expect(await agrees('edo', 'second_rating', rateSecond)).toBe('goes on')
    if (code !== '1') await judge(code, '2')
    const secondId = (await undagi.as('edo').GET('/session')).data?.person.id ?? ''
    const settle = () =>
      undagi.as('rita').POST(`${path}/double-ratings/{code}/settlements`, {
        params: { path: { ...here().params.path, code } },
        body: {
          ...{ secondId, expectedVersion: 0, seenFirst: '2', seenSecond: '4' },
          ...{ value: '3', reason: 'Buktinya terbaca.' },
        },
      })
    expect(await agrees('rita', 'settlement', settle)).toBe('goes on')
  })

  test('what both sides say to each other after the interview goes on: what was asked for, objections, their answers', async () => {
    await openStage('document_review', 'interview')
    const clarificationId = randomUUID()
    await room.conduct('eka', {
      ...{ kind: 'clarification_asked', clarificationId, code: '1', text: 'Bawa SK.', dueAt: inHours(48) },
    })
    expect(
      await agrees('ani', 'clarification', () => room.clarify('ani', clarificationId, 'Terlampir.')),
    ).toBe('goes on')
    await room.setTerm('nina', inHours(72))
    await room.showDraft()
    const objectionId = randomUUID()
    expect(await agrees('sekda', 'objection', () => room.object('sekda', objectionId))).toBe('goes on')
    expect(
      await agrees('eka', 'objection_answer', () => room.answerObjection('eka', objectionId, false)),
    ).toBe('goes on')
  })
})
