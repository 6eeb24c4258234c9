import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readExampleData } from './example-data.ts'
import { type LoadedExample, loadExample, loadedAt } from './testing/load-example.ts'

let kota: LoadedExample
beforeAll(async () => {
  kota = await loadExample()
})
afterAll(() => kota.close())

const readRounds = () => kota.roundsOf('dedi')

describe('the evaluations of the example', () => {
  const at = async (place: number) => {
    const { client, rounds } = await readRounds()
    return { client, path: { assessmentId: rounds[place]?.assessmentId ?? '' } }
  }

  test('2021 was returned, mended, approved, signed and sent, and its interview is under way', async () => {
    const { client, path } = await at(1)
    const { data } = await client.GET('/assessments/{assessmentId}/stage', { params: { path } })

    expect(data?.stage).toBe('interview')
    expect(data?.entries.map(({ move, actorName }) => `${move}, ${actorName}`)).toEqual([
      ...[
        'open_interview, I Wayan Gunarsa',
        'open_document_review, I Wayan Gunarsa',
        'submit, Ni Luh Sekarini',
      ],
      ...['verify, I Wayan Gunarsa', 'send_for_verification, Dedi Saputra', 'return, I Wayan Gunarsa'],
      'send_for_verification, Dedi Saputra',
    ])
    expect(data?.entries[2]?.papers?.officialRecord).toEqual({
      number: '047/BA-SPBE/2021',
      date: '2021-10-28',
    })
    const gapsAt = (entry: number) => data?.entries[entry]?.acceptedGaps.length ?? 0
    expect(gapsAt(6) - gapsAt(3), 'the two facts that were asked for are there since').toBe(2)
  })

  test('each stage of 2021 has its days, by letters: the interview runs today, and a visit is still to come', async () => {
    const { client, path } = await at(1)
    const { data } = await client.GET('/assessments/{assessmentId}/calendar', { params: { path } })

    const days = new Map(data?.stages.map(({ stage, first, last }) => [stage, [first, last]]))
    expect(days.get('document_review')).toEqual(['2021-11-08', '2021-11-19'])
    expect(days.get('interview')).toEqual(['2026-02-25', '2026-03-11'])
    expect(days.get('site_visit')).toEqual(['2026-03-16', '2026-03-18'])
    const letters = data?.history.map(({ paper }) => paper?.number)
    expect(letters).toEqual(expect.arrayContaining(['B/97/SPBE/2021', 'B/131/SPBE/2021']))
  })

  test('of what was recommended in 2018 one was kept, one was given up, and one is open until today', async () => {
    const { client, path } = await at(0)
    const { data } = await client.GET('/assessments/{assessmentId}/recommendations', { params: { path } })

    const told = data?.recommendations.map(({ indicatorCode, state }) => [indicatorCode, state])
    expect(told?.toSorted()).toEqual([
      ['27', 'not_done'],
      ['34', 'planned'],
      ['4', 'done'],
    ])
  })

  test('the interview of 2021 goes on: both sides spoke of two of four items, and one of two clarifications waits', async () => {
    const { path } = await at(1)
    const roomOf = async (name: string) =>
      (await (await kota.enter(name)).GET('/assessments/{assessmentId}/interview', { params: { path } })).data
    const [yusuf, dedi] = [await roomOf('yusuf'), await roomOf('dedi')]

    const states = yusuf?.items.map(({ code, isEnded, shown }) => [code, isEnded, shown.length])
    expect(states).toEqual([
      ['10', true, 1],
      ['17', true, 1],
      ['40', false, 0],
      ['22', false, 0],
    ])
    const notesIn = (room: typeof dedi) =>
      room?.items.flatMap(({ contributions }) => contributions.filter(({ kind }) => kind === 'note')).length
    expect([notesIn(yusuf), notesIn(dedi)]).toEqual([2, 0])
    expect(dedi?.minutes.present.map(({ name }) => name)).toEqual([
      ...['Yusuf Hakim', 'Maya Puspita', 'I Wayan Gunarsa', 'Dedi Saputra'],
    ])
    const waiting = dedi?.clarifications.filter(({ isOver, answers }) => !isOver && answers.length === 0)
    expect(waiting?.map(({ code }) => code)).toEqual(['40'])
    expect(Date.parse(dedi?.schedule?.startsAt ?? '')).toBeGreaterThan(loadedAt.getTime())
  })

  test('the interview of 2018 is signed by both sides, and the objection after it was answered', async () => {
    const { client, path } = await at(0)
    const { data } = await client.GET('/assessments/{assessmentId}/interview', { params: { path } })

    expect(data?.minutes.isSigned).toBe(true)
    expect(data?.objections).toMatchObject([
      { code: '4', byName: 'I Made Dharmawan', answer: { accepted: false, byName: 'Bambang Setiaji' } },
    ])
  })

  test('of a sample of 2021 ten are rated twice, which is enough for a kappa; one difference waits for a third person', async () => {
    const { path } = await at(1)
    const doubleAs = async (name: string) =>
      (await kota.enter(name)).GET('/assessments/{assessmentId}/double-ratings', { params: { path } })
    const { data } = await doubleAs('artawan')

    const inState = (wanted: string) =>
      data?.pairs?.filter(({ state }) => state === wanted).map(({ code }) => code)
    expect(inState('differs')).toEqual(['44'])
    expect(inState('settled')).toEqual(['18'])
    expect([inState('waiting_first'), inState('waiting_second')]).toEqual([['26'], ['43']])
    expect(data?.agreement?.together).toMatchObject({ pairs: 10, equal: 8 })
    expect(data?.agreement?.together.linear.value).not.toBeNull()
    const own = (await doubleAs('trisna')).data?.own
    expect(own?.filter(({ rating }) => rating === null).map(({ code }) => code)).toEqual(['43'])
    expect((await doubleAs('yusuf')).response.status).toBe(403)
  })

  test('what was judged in 2021 is not the institution’s to see yet', async () => {
    const { client, path } = await at(1)
    const { data } = await client.GET('/assessments/{assessmentId}/stages', { params: { path } })

    expect([data?.release.state, data?.seen]).toEqual(['closed', ['self_assessment']])
  })

  test('2018 went all the way to publication; one value came back from the review, and two differ from what the city said', async () => {
    const { client, path } = await at(0)
    const { data: stages } = await client.GET('/assessments/{assessmentId}/stages', { params: { path } })
    const { data } = await client.GET('/assessments/{assessmentId}/stage-difference', { params: { path } })

    expect(stages?.entries.map(({ move }) => move).toReversed()).toEqual([
      ...['open_document_review', 'open_interview', 'open_score_review', 'return_to_assessors'],
      ...['open_score_review', 'open_consolidation', 'publish'],
    ])
    expect(stages?.entries.every(({ outside }) => outside?.letter !== null)).toBe(true)
    expect([data?.raised, data?.lowered]).toEqual([1, 1])
    expect(data?.indicators.filter(({ direction }) => direction !== 'same')).toEqual([
      { code: '4', direction: 'down' },
      { code: '23', direction: 'up' },
    ])
  })

  test('every value that was changed from outside says why, and no other does', async () => {
    for (const { year, ratings, moves } of (await readExampleData()).rounds) {
      const current = new Map(Object.entries(ratings))
      for (const each of moves) {
        if (!('judged' in each)) continue
        const { stage, judged: code, value, justification } = each
        expect(justification !== '', `${year} ${stage} ${code}`).toBe(current.get(code) !== value)
        current.set(code, value)
      }
    }
  })
})
