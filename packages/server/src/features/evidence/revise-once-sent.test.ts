import { afterAll, beforeAll, expect, test } from 'vitest'
import { approveAssessment } from '../../testing/approve-assessment.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToNewcomer } from '../../testing/delegate-to.ts'
import { offerDocument } from '../../testing/offer-document.ts'

const at = 'kota-arang'
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ [at]: { ani: ['internal_assessor'], kadis: ['person_in_charge'] } })
  await delegateToNewcomer(undagi, { by: 'ani', at, codes: ['1'] }, 'pembantu')
})
afterAll(() => undagi.close())

const revise = (person: string, itemId: string, expectedRevision: number) =>
  undagi.as(person).POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
    params: { path: { institutionId: undagi.institution(at).id, itemId } },
    body: {
      ...{ kind: 'decree', title: 'SK Jam Buka', number: null, issuer: null, dated: null, validFrom: null },
      ...{ validTo: null, status: 'enacted', confidentiality: 'internal', viewerIds: [], note: '' },
      ...{ link: 'https://jdih.undagi.test/2', uploadIds: [], expectedRevision, keptFiles: [] },
    },
  })

test('a helper whose document was sent with the assessment is told that, and not that it proves what was never lent; the team still revises it', async () => {
  const itemId = await offerDocument(undagi, { by: 'pembantu', at, described: { title: 'SK Jam Buka' } })
  expect((await revise('pembantu', itemId, 1)).response.status).toBe(201)

  await approveAssessment(undagi, assessmentOf(undagi, at), { assessor: 'ani', inCharge: 'kadis' })

  expect((await revise('pembantu', itemId, 2)).error).toMatchObject({
    ...{ status: 403, code: 'evidence.sent_with_document' },
  })
  expect((await revise('ani', itemId, 2)).response.status).toBe(201)
})
