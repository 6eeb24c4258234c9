import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      budi: ['administrator'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
    },
    'kota-bara': { citra: ['internal_assessor', 'person_in_charge', 'coordinator'] },
  })
})
afterAll(() => undagi.close())

const stagePath = '/assessments/{assessmentId}/stage'
const of = (year: number) => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' } },
})
const here = () => ({ institutionId: undagi.institution('kota-arang').id })
const stageOf = async (year: number) => (await undagi.as('ani').GET(stagePath, of(year))).data
const gapsOf = async (year: number) => (await stageOf(year))?.gaps ?? []
const paper = { number: '12/SPBE/2024', date: '2024-08-01' }
const papers = { officialRecord: paper, publicationConsent: paper }

const send = async (by: string, year: number) =>
  undagi.as(by).POST(`${stagePath}/verification`, {
    ...of(year),
    body: { expectedStage: 'filling', seenGaps: await gapsOf(year) },
  })
const verify = async (by: string, year: number) =>
  undagi.as(by).POST(`${stagePath}/approval`, {
    ...of(year),
    body: { expectedStage: 'verification', seenGaps: await gapsOf(year) },
  })
const submit = (by: string, year: number) =>
  undagi.as(by).POST(`${stagePath}/submission`, { ...of(year), body: { expectedStage: 'signing', papers } })
const rate = (year: number, expectedVersion: number, value: string) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { ...of(year).params.path, code: '1' } },
    body: { expectedVersion, value, reason: 'Contoh.' },
  })

describe('an assessment on its way', () => {
  test('names what is missing before it is sent, and a list that has changed since is asked for again', async () => {
    const gaps = await gapsOf(2024)
    expect(gaps[0]).toEqual({ indicatorCode: '1', kind: 'unanswered' })

    await rate(2024, 0, '2')
    const { error } = await undagi
      .as('ani')
      .POST(`${stagePath}/verification`, { ...of(2024), body: { expectedStage: 'filling', seenGaps: gaps } })

    expect(error).toMatchObject({ status: 409, code: 'assessments.gaps_changed' })
    expect((await stageOf(2024))?.stage).toBe('filling')
    expect((await gapsOf(2024))[0]).toEqual({ indicatorCode: '1', kind: 'without_facts' })
  })

  test('takes along what was typed and not settled yet, under the name of who typed it', async () => {
    const place = { ...of(2024).params.path, code: '1', field: 'facts' as const }
    await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
      params: { path: place },
      body: { expectedVersion: 0, text: 'Perwali 12/2023 pasal 4' },
    })

    const { data } = await send('ani', 2024)

    expect(data).toMatchObject({ stage: 'verification', can: { send: false } })
    expect(data?.gaps[0]).toEqual({ indicatorCode: '1', kind: 'without_analysis' })
    const history = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/history', {
      params: { path: { ...of(2024).params.path, code: '1' } },
    })
    expect(history.data?.[0]).toMatchObject({ kind: 'facts_settled', actorName: 'ani' })
  })

  test('is frozen from then on: no rating, no text, no tick', async () => {
    const { error } = await rate(2024, 1, '3')

    expect(error).toMatchObject({ status: 422, code: 'assessments.already_sent' })
  })

  test('comes back with what is to be mended, and goes on from there', async () => {
    const returned = await undagi.as('kadis').POST(`${stagePath}/return`, {
      ...of(2024),
      body: {
        expectedStage: 'verification',
        note: 'Perwali masih rancangan.',
        revisionNotes: [{ indicatorCode: '1', text: 'Lampirkan naskah yang ditetapkan.' }],
      },
    })
    expect(returned.data?.entries[0]).toMatchObject({
      move: 'return',
      actorName: 'kadis',
      revisionNotes: [{ indicatorCode: '1', text: 'Lampirkan naskah yang ditetapkan.' }],
    })

    expect((await rate(2024, 1, '1')).data).toMatchObject({ value: '1' })
    expect((await send('ani', 2024)).data?.stage).toBe('verification')
  })

  test('is signed and sent by the coordinator alone, once', async () => {
    await verify('kadis', 2024)
    expect((await submit('kadis', 2024)).error).toMatchObject({ code: 'assessments.stage_not_yours' })

    const [first, second] = await Promise.all([submit('sekda', 2024), submit('sekda', 2024)])
    const answers = [first.response.status, second.response.status].toSorted((a, b) => a - b)

    expect(answers).toEqual([200, 409])
    const stage = await stageOf(2024)
    expect(stage?.stage).toBe('submitted')
    expect(stage?.entries[0]).toMatchObject({ move: 'submit', actorName: 'sekda', papers })
    expect(stage?.entries.filter(({ move }) => move === 'submit')).toHaveLength(1)
  })

  test('is taken back by whoever answers for it, with a reason, and changes nothing that was rated', async () => {
    const reopen = (by: string, note: string) =>
      undagi
        .as(by)
        .POST(`${stagePath}/reopening`, { ...of(2024), body: { expectedStage: 'submitted', note } })
    expect((await reopen('ani', 'Mau mengubah.')).error).toMatchObject({ status: 403 })
    expect((await reopen('sekda', ' ')).error).toMatchObject({ status: 422 })

    expect((await reopen('sekda', 'Naskah baru ditetapkan.')).data?.stage).toBe('filling')
    expect((await rate(2024, 2, '2')).data).toMatchObject({ value: '2' })
  })
})

describe('an assessment is not moved', () => {
  test('by who enters it, signs it or keeps the accounts, each in the step of another', async () => {
    for (const by of ['budi', 'sekda']) expect((await send(by, 2023)).error).toMatchObject({ status: 403 })
    for (const by of ['ani', 'budi', 'sekda'])
      expect((await verify(by, 2023)).error).toMatchObject({ status: 403 })
    for (const by of ['ani', 'budi', 'kadis'])
      expect((await submit(by, 2023)).error).toMatchObject({ status: 403 })
  })

  test('by somebody of another institution, for whom it is not there', async () => {
    expect((await submit('citra', 2023)).error).toMatchObject({ status: 404 })
  })

  test('out of its order', async () => {
    const { error } = await submit('sekda', 2023)

    expect(error).toMatchObject({
      status: 409,
      code: 'assessments.stage_moved',
      current: { stage: 'filling' },
    })
  })

  test('with a note on an indicator that is not in its instrument, or a paper of tomorrow', async () => {
    await send('ani', 2023)
    const returned = await undagi.as('kadis').POST(`${stagePath}/return`, {
      ...of(2023),
      body: {
        expectedStage: 'verification',
        note: 'Periksa.',
        revisionNotes: [{ indicatorCode: '99', text: 'Apa ini?' }],
      },
    })
    expect(returned.error).toMatchObject({ code: 'assessments.unknown_indicator_named' })

    await verify('kadis', 2023)
    const late = { number: '1', date: '2999-01-01' }
    const submitted = await undagi.as('sekda').POST(`${stagePath}/submission`, {
      ...of(2023),
      body: { expectedStage: 'signing', papers: { officialRecord: paper, publicationConsent: late } },
    })
    expect(submitted.error).toMatchObject({ code: 'assessments.paper_from_the_future' })
    expect((await stageOf(2023))?.stage).toBe('signing')
  })

  test('after its deadline, until who keeps the rounds has set another; nothing of it is lost', async () => {
    const setDeadline = async (deadline: string) => {
      const { institutionId } = here()
      const register = await undagi
        .as('budi')
        .GET('/institutions/{institutionId}/round-register', { params: { path: { institutionId } } })
      const round = register.data?.rounds.find(({ year }) => year === 2023)
      await undagi.as('budi').PATCH('/institutions/{institutionId}/rounds/{roundId}', {
        params: { path: { institutionId, roundId: round?.id ?? '' } },
        body: { expectedVersion: round?.version ?? '', deadline },
      })
    }
    await setDeadline('2026-03-02T02:00:00Z')
    expect((await submit('sekda', 2023)).error).toMatchObject({ code: 'assessments.deadline_passed' })
    expect(await stageOf(2023)).toMatchObject({ stage: 'signing', isLate: true })

    await setDeadline('2026-03-02T02:00:01Z')
    expect((await submit('sekda', 2023)).data?.stage).toBe('submitted')
  })
})
