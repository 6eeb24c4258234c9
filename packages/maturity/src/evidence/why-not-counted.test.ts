import { expect, test } from 'vitest'
import type { DocumentFacts } from './evidence-facts.ts'
import { prepareEvidence } from './prepare-evidence.ts'
import { whyNotCounted } from './why-not-counted.ts'

const perwali: DocumentFacts = {
  ...{ id: 'perwali', title: 'Perwali Arsitektur', kinds: ['policy'], offeredFor: ['1.2.a'] },
  ...{ status: 'enacted', dated: '2022-01-03' },
}
const round = { assessedOn: '2022-09-15', year: 2022, previousValues: {}, agencyIndices: {}, unitsInUse: {} }

const whyNot = (document: Partial<DocumentFacts>, ...others: DocumentFacts[]) => {
  const documents = [{ ...perwali, ...document }, ...others]
  const weighed = prepareEvidence({ ...round, documents }).forCriterion('1', '1.2.a').documents
  const own = weighed.find(({ facts }) => facts.id === 'perwali')
  return own && whyNotCounted(own)
}

test('a document that is dated after the assessment day is told so with both days, also beside a draft of the same act', () => {
  const draft: DocumentFacts = { ...perwali, id: 'a', title: 'Rancangan', status: 'draft' }
  const reason = whyNot({ dated: '2025-06-27' }, draft)
  expect(reason).toMatchObject({ code: 'dated_after_assessment', documents: ['perwali'] })
  expect(reason?.message).toBe(
    '"Perwali Arsitektur" bertanggal 27 Juni 2025, sesudah tanggal penilaian 15 September 2022, jadi tidak dihitung.',
  )
})

test('nothing is held against a document that counts, nor against one that a person must look at', () => {
  expect(whyNot({})).toBeUndefined()
  expect(whyNot({ status: 'unknown' })).toBeUndefined()
  expect(whyNot({ status: 'draft' })).toMatchObject({ code: 'draft' })
})
