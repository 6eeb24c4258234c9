import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readAssessmentOf } from '../../testing/read-assessment-of.ts'
import { importToyRevision } from '../../testing/toy-edition.ts'

const movePath = '/institutions/{institutionId}/rounds/{roundId}/edition-move'
const indicatorPath = '/assessments/{assessmentId}/indicators/{code}'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], dewi: ['internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const at = (year: number) => {
  const { id: institutionId, rounds } = undagi.institution('kota-arang')
  return { institutionId, roundId: rounds[year] ?? '' }
}
const assessment = (year: number) => undagi.institution('kota-arang').assessments[year] ?? ''
const preview = (year: number) => undagi.as('ani').GET(movePath, { params: { path: at(year) } })
const move = (year: number, expectedPreview: string) =>
  undagi.as('ani').POST(movePath, { params: { path: at(year) }, body: { expectedPreview } })
const undo = (year: number) => undagi.as('ani').DELETE(movePath, { params: { path: at(year) } })
const roundOf = (year: number, register: Schemas['RoundRegister'] | undefined) =>
  register?.rounds.find((round) => round.year === year)

const judge = async (year: number, metCriteria: string[]) => {
  const path = { assessmentId: assessment(year), code: '1' }
  const { data } = await undagi.as('dewi').GET(indicatorPath, { params: { path } })
  await undagi.as('dewi').PUT(`${indicatorPath}/criteria`, {
    params: { path },
    body: { expectedVersion: data?.version ?? 0, metCriteria },
  })
}
const rate = async (year: number, value: string) => {
  const path = { assessmentId: assessment(year), code: '1' }
  const { data } = await undagi.as('dewi').GET(indicatorPath, { params: { path } })
  const body = { expectedVersion: data?.version ?? 0, value, reason: null }
  return undagi.as('dewi').PUT(`${indicatorPath}/rating`, { params: { path }, body })
}
const indexOf = async (year: number) => {
  const path = { assessmentId: assessment(year) }
  const { data } = await undagi.as('dewi').GET('/assessments/{assessmentId}/result', { params: { path } })
  return data
}

test('a round on the newest revision has nowhere to move, and nothing to take back', async () => {
  expect((await preview(2024)).error).toMatchObject({ status: 409, code: 'rounds.newest_revision' })
  expect((await move(2024, 'x')).error).toMatchObject({ code: 'rounds.newest_revision' })
  expect((await undo(2024)).error).toMatchObject({ status: 409, code: 'rounds.move_settled' })
})

describe('when a newer revision has come', () => {
  beforeAll(async () => {
    await judge(2024, ['1.2.a', '1.2.b'])
    await rate(2024, '2')
    // The new one asks another thing in the place of one that is gone, and words a third anew.
    await importToyRevision(undagi.database, {
      revision: 2,
      at: undagi.clock.now(),
      changes: [
        { file: 'aspects/P1.yaml', from: 'code: 1.2.b', to: 'code: 1.2.c' },
        { file: 'aspects/P1.yaml', from: 'Aturan menyebut semua RT.', to: 'Aturan menyebut setiap RT.' },
      ],
    })
  })

  test('rounds stay with theirs, and administrators are told', async () => {
    const { data } = await undagi
      .as('ani')
      .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-arang' } } })

    expect(data?.rounds.map(({ edition, newerRevision }) => [edition.revision, newerRevision])).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  test('the preview says what is asked anew, which tick counts no longer, and what that does to the value', async () => {
    const { data } = await preview(2024)

    expect(data).toMatchObject({
      from: { id: 'toy', revision: 1 },
      to: { id: 'toy', revision: 2 },
      indicators: [
        {
          ...{ code: '1', kind: 'changed', value: '2', lostTicks: ['1.2.b'] },
          criteria: [
            { code: '1.2.c', kind: 'added', before: null },
            { code: '1.3.b', before: 'Aturan menyebut semua RT.', after: 'Aturan menyebut setiap RT.' },
            { code: '1.2.b', kind: 'removed', after: null },
          ],
          supported: { before: 2, after: 1 },
          agrees: { before: true, after: false },
        },
      ],
    })
    expect(data?.index.before).toEqual(data?.index.after)
  })

  test('nothing moves that was not looked at as it is', async () => {
    const seen = (await preview(2024)).data?.preview ?? ''
    await judge(2024, ['1.2.b'])

    expect((await move(2024, seen)).error).toMatchObject({
      status: 409,
      code: 'rounds.changed_since_preview',
    })
    expect(
      (await readAssessmentOf(undagi, 'dewi', { slug: 'kota-arang', year: 2024 })).round.edition,
    ).toMatchObject({ revision: 1 })
  })

  test('moving keeps values, ticks and index, and says who moved it', async () => {
    await judge(2024, ['1.2.a', '1.2.b', '1.3.a'])
    const before = await indexOf(2024)
    const { data } = await move(2024, (await preview(2024)).data?.preview ?? '')

    expect(roundOf(2024, data)).toMatchObject({
      edition: { revision: 2 },
      newerRevision: null,
      move: { fromRevision: 1, toRevision: 2, movedByName: 'ani', undoable: true },
    })
    const now = await readAssessmentOf(undagi, 'dewi', { slug: 'kota-arang', year: 2024 })
    expect(now.indicators[0]).toMatchObject({ value: '2', metCriteria: ['1.2.a', '1.2.b', '1.3.a'] })
    expect(await indexOf(2024)).toEqual({ ...before, instrument: { id: 'toy', revision: 2 } })
  })

  test('and can be taken back while nothing stands on it: everything is as it was', async () => {
    const { data } = await undo(2024)

    expect(roundOf(2024, data)).toMatchObject({ edition: { revision: 1 }, newerRevision: 2, move: null })
    expect(await indexOf(2024)).toMatchObject({ instrument: { revision: 1 } })
    expect((await rate(2024, '2')).response.status).toBe(200)
  })

  test('a tick that is asked no longer is kept through later ones, and counts for nothing', async () => {
    await move(2024, (await preview(2024)).data?.preview ?? '')
    await judge(2024, ['1.2.a', '1.2.c'])

    const now = await readAssessmentOf(undagi, 'dewi', { slug: 'kota-arang', year: 2024 })
    expect(now.indicators[0]?.metCriteria).toEqual(['1.2.a', '1.2.c', '1.2.b'])
    expect((await rate(2024, '2')).response.status).toBe(200)
    expect((await rate(2024, '3')).error).toMatchObject({ code: 'assessments.reason_required' })
  })

  test('once somebody has judged by the new revision, the move stays', async () => {
    expect((await undo(2024)).error).toMatchObject({ status: 409, code: 'rounds.move_settled' })
  })

  test('a withdrawn round is not moved', async () => {
    await undagi
      .as('ani')
      .PUT('/institutions/{institutionId}/rounds/{roundId}/withdrawal', { params: { path: at(2023) } })

    expect((await preview(2023)).error).toMatchObject({ status: 409, code: 'rounds.withdrawn' })
  })
})

test('only an administrator looks at it and decides it', async () => {
  const asAssessor = undagi.as('dewi')

  expect((await asAssessor.GET(movePath, { params: { path: at(2024) } })).response.status).toBe(403)
})
