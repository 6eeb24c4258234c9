import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { offerDocument } from '../../testing/offer-document.ts'
import { passOn, whileHeld } from '../../testing/while-held.ts'

const slug = 'kota-arang'
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ [slug]: { ani: ['internal_assessor'] } })
  await offerDocument(undagi, {
    ...{ by: 'ani', at: slug, assessmentId: of(2023).assessmentId, code: '1' },
    described: { title: 'Perwali jam buka' },
  })
})
afterAll(() => undagi.close())

const of = (year: number) => ({ assessmentId: undagi.institution(slug).assessments[year] ?? '' })
const path = '/assessments/{assessmentId}/last-year'

test('an assessment that is passed on while a colleague starts it from last year gets nothing of it', async () => {
  const at = { params: { path: of(2024) } }
  const { data: seen } = await undagi.as('ani').GET(`${path}/preview`, at)
  const offerIds = seen?.offers.map(({ offerId }) => offerId) ?? []
  expect(offerIds).toHaveLength(1)

  const answer = await whileHeld(
    undagi,
    { at: slug, ...of(2024) },
    {
      begin: () =>
        undagi.as('ani').POST(path, {
          ...at,
          body: { expectedPreview: seen?.preview ?? '', withProposals: true, offerIds },
        }),
      meanwhile: (db) => passOn(db, of(2024).assessmentId),
    },
  )

  expect(answer?.error).toMatchObject({ code: 'assessments.already_sent' })
  const { data: offered } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/indicators/{code}/evidence', {
      params: { path: { ...of(2024), code: '1' } },
    })
  expect(JSON.stringify(offered)).not.toContain('Perwali jam buka')
  expect((await undagi.as('ani').GET(path, at)).data?.started).toBeNull()
})
