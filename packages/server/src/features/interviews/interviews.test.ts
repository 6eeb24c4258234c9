import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  assignAssessors,
  type InterviewRoom,
  interviewRoom,
  openInterview,
  peopleOfInterview,
} from '../../testing/interview-room.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
let room: InterviewRoom
const question = randomUUID()
const asked = (text: string, basedOn = 0) => ({
  ...{ kind: 'asked' as const, contributionId: question, code: '1', text, basedOn },
})
const answered = (text: string, contributionId: string = randomUUID(), basedOn = 0) => ({
  ...{ kind: 'answered' as const, contributionId, code: '1', text, basedOn },
  ...{ questionId: null, spokenBy: '' },
})
const itemAs = async (by: string, code = '1') =>
  (await room.read(by)).data?.items.find((item) => item.code === code)

beforeAll(async () => {
  undagi = await createTestApp(peopleOfInterview)
  room = interviewRoom(undagi)
  await assignAssessors(undagi)
})
afterAll(() => undagi.close())

describe('before the stage of the interview', () => {
  test('the room is seen and nothing is written in it', async () => {
    expect((await room.read('kadis')).data).toMatchObject({ stage: 'filling', version: 0, items: [] })
    expect((await room.conduct('eka', { kind: 'item_started', code: '1' })).error?.code).toBe(
      'interviews.not_now',
    )
  })

  test('it is nobody’s of another institution, and not for who takes no part in it', async () => {
    expect((await room.read('citra')).response.status).toBe(404)
    expect((await room.conduct('citra', asked('Di berapa unit?'))).response.status).toBe(404)
    expect((await room.enter('citra')).response.status).toBe(404)
    for (const by of ['resa', 'budi']) expect((await room.read(by)).response.status).toBe(403)
    expect((await room.conduct('kadis', asked('Di berapa unit?'))).error?.code).toBe('interviews.not_in_room')
    expect((await room.answer('audi', answered('Di 12 unit.'))).error?.code).toBe('interviews.not_in_room')
  })
})

describe('in the interview', () => {
  beforeAll(() => openInterview(undagi, room))

  test('an assessor who was not assigned, or who rates a second time, is not let in', async () => {
    for (const by of ['eva', 'edo']) {
      expect((await room.read(by)).response.status).toBe(403)
      expect((await room.enter(by)).response.status).toBe(403)
      expect((await room.conduct(by, asked('Di berapa unit?'))).error?.code).toBe('interviews.not_in_room')
    }
  })

  test('an agenda is proposed with reasons and questions to who conducts, and to nobody of the institution', async () => {
    const proposal = (by: string) =>
      undagi.as(by).GET('/assessments/{assessmentId}/interview/agenda-proposal', {
        params: { path: { assessmentId: room.assessmentId }, query: { minutes: 30 } },
      })
    const { data } = await proposal('eka')

    const first = data?.items.find(({ code }) => code === '1')
    expect(first?.reasons).toContain('badly_proven')
    expect(first?.questions.length).toBeGreaterThan(0)
    expect((await proposal('kadis')).response.status).toBe(403)
  })

  test('assessors set the day and the agenda; of two who change the agenda at once the second is told', async () => {
    const startsAt = '2024-09-27T13:00:00+08:00'
    await room.schedule('eka', { kind: 'scheduled', startsAt, minutes: 120, venue: 'Daring', letter: null })
    const agenda = (by: string, codes: string[]) =>
      room.conduct(by, {
        ...{ kind: 'agenda_set', basedOn: 0 },
        items: codes.map((code) => ({ code, minutes: 8 })),
      })
    const { data } = await agenda('eka', ['2', '1'])

    expect(data?.schedule).toMatchObject({ startsAt: '2024-09-27T05:00:00.000Z', venue: 'Daring' })
    expect(data?.items.map(({ code, minutes }) => [code, minutes])).toEqual([
      ['2', 8],
      ['1', 8],
    ])
    expect((await agenda('eko', ['1'])).error?.code).toBe('interviews.agenda_changed')
    for (const items of [['1', '1'], ['99']])
      expect((await agenda('eko', items)).error?.code).toBe('interviews.unknown')
  })

  test('one item is talked about at a time, and the clock tells how long', async () => {
    await room.conduct('eka', { kind: 'item_started', code: '2' })
    undagi.clock.advanceBy(5 * 60_000)
    await room.conduct('eka', { kind: 'item_started', code: '1' })
    undagi.clock.advanceBy(2 * 60_000)
    const { data } = await room.read('ani')

    expect(
      data?.items.map(({ spentMinutes, isRunning, isEnded }) => [spentMinutes, isRunning, isEnded]),
    ).toEqual([
      [5, false, true],
      [2, true, false],
    ])
  })

  test('question and answer are seen by both sides with who said it; what assessors note is not', async () => {
    await room.conduct('eka', asked('Di berapa unit?'))
    await room.answer('ani', { ...answered('Di 12 dari 31 unit.'), questionId: question })
    await room.conduct('eka', {
      ...{
        kind: 'noted',
        contributionId: randomUUID(),
        code: '1',
        text: 'Belum berbasis risiko.',
        basedOn: 0,
      },
    })

    const kinds = async (by: string) =>
      (await itemAs(by))?.contributions.map(({ kind, byName }) => [kind, byName])
    expect(await kinds('eko')).toEqual([
      ['question', 'eka'],
      ['answer', 'ani'],
      ['note', 'eka'],
    ])
    expect(await kinds('kadis')).toEqual([
      ['question', 'eka'],
      ['answer', 'ani'],
    ])
    expect(JSON.stringify((await room.read('sekda')).data)).not.toContain('berbasis risiko')
  })

  test('two who answer at once are both kept, and what is sent again is written once', async () => {
    const entryId = randomUUID()
    const said = answered('Pedomannya SE Sekda 555/1840.')
    const before = (await room.read('ani')).data?.version ?? 0
    await Promise.all([
      room.answer('ani', said, entryId),
      room.answer('kadis', answered('Laporannya kami lampirkan.')),
      room.answer('ani', said, entryId),
    ])
    const { data, response } = await room.answer('ani', said, entryId)

    expect(response.status).toBe(200)
    expect(data?.version).toBe(before + 2)
    expect((await room.answer('kadis', said, entryId)).error?.code).toBe('interviews.entry_taken')
  })

  test('what was written without a line keeps the moment it was written, and none lies ahead', async () => {
    const now = undagi.clock.now()
    const early = new Date(now.getTime() - 4 * 60_000).toISOString()
    const late = new Date(now.getTime() + 60 * 60_000).toISOString()
    await room.answer('ani', answered('Ditulis tanpa jaringan.'), undefined, early)
    await room.answer('ani', answered('Jam laptop ini terlalu cepat.'), undefined, late)

    const said = (await itemAs('ani'))?.contributions.slice(-2).map(({ at }) => at)
    expect(said).toEqual([early, now.toISOString()])
  })

  test('a text is written again by its author alone; without having seen the version before, both are shown', async () => {
    await room.conduct('eka', asked('Di berapa unit, dan mana dokumennya?', 1))
    const contested = await room.conduct('eka', asked('Di unit mana saja?', 1))

    const own = contested.data?.items.find(({ code }) => code === '1')?.contributions[0]
    expect(own).toMatchObject({
      ...{ text: 'Di unit mana saja?', version: 3, isOwn: true },
      contested: 'Di berapa unit, dan mana dokumennya?',
    })
    expect((await room.conduct('eko', asked('Lain.', 3))).error?.code).toBe('interviews.not_your_words')
  })

  test('a value is judged by the rules of the stage, and the institution does not see it before it is released', async () => {
    expect((await room.judge('eka', '1')).response.status).toBe(200)

    expect((await itemAs('eka'))?.values.at(-1)).toMatchObject({
      stage: 'interview',
      value: '1',
      ...{ isCarried: false, isJudged: true },
    })
    expect((await itemAs('eka', '2'))?.values.at(-1)).toMatchObject({ stage: 'interview', isJudged: false })
    const seen = await itemAs('kadis')
    expect(seen?.values.map(({ stage }) => stage)).toEqual(['self_assessment'])
    expect(seen?.judgedVersion).toBeNull()
  })

  test('who is in the room is seen by all, and who falls silent has gone', async () => {
    await room.enter('eka')
    const { data } = await room.enter('ani')
    expect(data?.here.map(({ name, side }) => [name, side])).toEqual([
      ['ani', 'institution'],
      ['eka', 'assessors'],
    ])
    await room.enter('eka', false)
    expect((await room.read('ani')).data?.here.map(({ name }) => name)).toEqual(['ani'])
    undagi.clock.advanceBy(46_000)
    expect((await room.read('ani')).data?.here).toEqual([])
    expect((await room.read('ani')).data?.minutes.present.map(({ name }) => name)).toEqual(['eka', 'ani'])
  })

  test('the log tells what kind of thing was done, and not what was said; an open page leaves no entry', async () => {
    const entries = (await readLog(undagi.database)).filter(({ operation }) =>
      ['conductInterview', 'answerInInterview', 'enterInterview'].includes(operation),
    )
    const before = entries.length
    await room.enter('kadis')
    await room.enter('kadis')

    expect(JSON.stringify(entries)).toContain('answered')
    expect(JSON.stringify(entries)).not.toContain('SE Sekda')
    const after = (await readLog(undagi.database)).filter(({ operation }) => operation === 'enterInterview')
    expect(after.length).toBe(entries.filter(({ operation }) => operation === 'enterInterview').length + 1)
    expect(before).toBeGreaterThan(8)
  })
})
