import type { DocumentFacts, EvidenceFacts } from '../evidence/evidence-facts.ts'

/** The facts of a round on 15 September 2024 in which nothing has been handed in. */
export function buildFacts(overrides: Partial<EvidenceFacts> = {}): EvidenceFacts {
  return {
    assessedOn: '2024-09-15',
    year: 2024,
    previousValues: {},
    agencyIndices: {},
    unitsInUse: {},
    documents: [],
    ...overrides,
  }
}

/** An enacted regulation of the mayor, offered for indicator 1. */
export function buildDocument(overrides: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    id: 'perwali',
    title: 'Perwali Arsitektur SPBE',
    kinds: ['policy'],
    offeredFor: ['1'],
    status: 'enacted',
    ...overrides,
  }
}
