import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LoadedExample, loadExample } from './testing/load-example.ts'

let example: LoadedExample
beforeAll(async () => {
  example = await loadExample()
})
afterAll(() => example.close())

const asMinistry = () => example.roundsOf('ayu', 'kabupaten-contoh')

test('Kabupaten Contoh was monitored and is being evaluated, and says of itself that it is a sample', async () => {
  const { institution, rounds } = await asMinistry()

  expect(institution).toMatchObject({ name: 'Kabupaten Contoh', sample: true })
  expect(rounds.map(({ year, kind }) => [year, kind])).toEqual([
    [2021, 'monitoring'],
    [2022, 'evaluation'],
  ])
  const nur = await example.enter('nur')
  const stageOf = async (assessmentId = '') =>
    (await nur.GET('/assessments/{assessmentId}/stage', { params: { path: { assessmentId } } })).data?.stage
  expect(await stageOf(rounds[0]?.assessmentId)).toBe('published')
  expect(await stageOf(rounds[1]?.assessmentId)).toBe('submitted')
})

test('monitoring went without interview and visit, and ended in a Laporan Hasil Pemantauan of the ministry', async () => {
  const { client, rounds } = await asMinistry()
  const params = { path: { assessmentId: rounds[0]?.assessmentId ?? '' } }
  const { data: stages } = await client.GET('/assessments/{assessmentId}/stages', { params })
  const { data: report } = await client.GET('/assessments/{assessmentId}/report', { params })

  expect(stages?.entries.map(({ move }) => move).toReversed()).toEqual([
    ...['open_document_review', 'open_score_review', 'open_consolidation', 'publish'],
  ])
  expect(report?.issued).toMatchObject([
    { kind: 'monitoring_report', authorName: 'Ayu Pramesti', version: 1 },
  ])
})

test('the ministry opens the review of the documents there, and is nobody in Kota Contoh, which notes its letters itself', async () => {
  const { client, rounds } = await asMinistry()
  const params = { path: { assessmentId: rounds[1]?.assessmentId ?? '' } }
  const body = { expectedStage: 'submitted', open: 'document_review' } as const
  const opening = '/assessments/{assessmentId}/stages/openings'

  const endang = await example.enter('endang')
  expect((await endang.POST(opening, { params, body })).response.status).toBe(403)
  expect((await client.POST(opening, { params, body })).data?.stage).toBe('document_review')
  expect((await example.roundsOf('ayu')).institution).toBeUndefined()
  expect((await example.roundsOf('rina', 'kabupaten-contoh')).institution).toBeUndefined()
})

test('both rounds there were opened by the ministry, which reads how far each is', async () => {
  const { client, institution } = await asMinistry()
  const path = '/institutions/{institutionId}/national-rounds'
  const institutionId = institution?.id ?? ''
  const { data: register } = await client.GET(path, { params: { path: { institutionId } } })
  const stagesOf = async (nationalRoundId: string) => {
    const params = { path: { institutionId, nationalRoundId } }
    const { data } = await client.GET(`${path}/{nationalRoundId}`, { params })
    return data?.participants.map(({ slug, stage }) => [slug, stage])
  }
  const rounds = register?.rounds ?? []

  expect(rounds.map(({ year, kind }) => [year, kind])).toEqual([
    [2022, 'evaluation'],
    [2021, 'monitoring'],
  ])
  // The evaluation was sent, and its documents were opened to the assessors above.
  expect(await Promise.all(rounds.map(({ id }) => stagesOf(id)))).toEqual([
    [['kabupaten-contoh', 'document_review']],
    [['kabupaten-contoh', 'published']],
  ])
})
