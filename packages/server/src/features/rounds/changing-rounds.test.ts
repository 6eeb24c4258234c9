import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const here = () => ({ institutionId: undagi.institution('kota-arang').id })
const read = async (year = 2023) => {
  const { data } = await undagi
    .as('ani')
    .GET('/institutions/{institutionId}/round-register', { params: { path: here() } })
  const round = data?.rounds.find((each) => each.year === year)
  if (round === undefined) throw new Error(`No round of ${year}`)
  return round
}
const change = (
  person: string,
  seen: Schemas['OwnRound'],
  body: Omit<Schemas['RoundChange'], 'expectedVersion'>,
) =>
  undagi.as(person).PATCH('/institutions/{institutionId}/rounds/{roundId}', {
    params: { path: { ...here(), roundId: seen.id } },
    body: { expectedVersion: seen.version, ...body },
  })

test('a round is changed in what was said and stays what it was in the rest', async () => {
  await change('ani', await read(), { deadline: '2023-09-15T23:59:00+09:00', target: '2.60' })

  expect(await read()).toMatchObject({
    name: 'Evaluasi 2023',
    assessmentDate: '2023-08-31',
    deadline: '2023-09-15T14:59:00.000Z',
    target: '2.60',
  })
})

test('a dialog that was opened before a colleague changed the round does not take that back', async () => {
  const opened = await read(2024)
  await change('budi', opened, { deadline: '2024-09-15T16:00:00+07:00', target: '3.10' })
  const { name, kind, assessmentDate, deadline, target } = opened

  const { error } = await change('ani', opened, {
    name: `${name}, ulang`,
    kind,
    assessmentDate,
    deadline,
    target,
  })

  expect(error).toMatchObject({
    ...{ status: 409, code: 'rounds.stale_version' },
    current: { name, deadline: '2024-09-15T09:00:00.000Z', target: '3.10' },
  })
  expect(await read(2024)).toMatchObject({ name, target: '3.10' })
  expect((await change('ani', await read(2024), { name: `${name}, ulang` })).response.status).toBe(200)
})

test('a target that was set elsewhere in the meantime makes the round another one too', async () => {
  const opened = await read()
  await undagi.as('budi').PUT('/assessments/{assessmentId}/target', {
    params: { path: { assessmentId: opened.assessmentId } },
    body: { expectedVersion: 1, target: '2.90' },
  })

  expect((await change('ani', opened, { target: '2.70' })).error).toMatchObject({
    current: { target: '2.90' },
  })
})

test('of two who save in the same moment exactly one is written; the other is told what was', async () => {
  for (let attempt = 0; attempt < 8; attempt++) {
    const seen = await read()

    const answers = await Promise.all([
      change('ani', seen, { name: `Nama ${attempt}`, target: '2.50' }),
      change('budi', seen, { name: seen.name, target: `3.0${attempt}` }),
    ])

    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409])
    const written = answers[0].response.status === 200 ? `Nama ${attempt}` : seen.name
    expect(await read()).toMatchObject({
      name: written,
      target: answers[0].response.status === 200 ? '2.50' : `3.0${attempt}`,
    })
    const stale = answers.find(({ error }) => error !== undefined)
    expect(stale?.error).toMatchObject({ code: 'rounds.stale_version', current: { name: written } })
  }
})

test('a target and a change of the round in the same moment: one of them is refused', async () => {
  for (let attempt = 0; attempt < 8; attempt++) {
    const seen = await read(2024)
    const { data } = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}', { params: { path: { assessmentId: seen.assessmentId } } })

    const answers = await Promise.all([
      change('ani', seen, { target: `1.0${attempt}` }),
      undagi.as('budi').PUT('/assessments/{assessmentId}/target', {
        params: { path: { assessmentId: seen.assessmentId } },
        body: { expectedVersion: data?.version ?? 0, target: `2.0${attempt}` },
      }),
    ])

    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409])
  }
})
