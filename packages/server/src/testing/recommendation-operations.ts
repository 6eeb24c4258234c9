import type { Operation } from './operations.ts'
import type { RecommendationIds } from './plant-recommendation.ts'

/** Around recommendations of one assessment that is being filled in: assessors from outside are told that no stage is running. */
export function recommendationOperations(
  assessment: string,
  { written, planned, reported }: RecommendationIds,
): Record<string, Operation> {
  const at = '/assessments/{assessmentId}'
  const one = `${at}/recommendations/{recommendationId}`
  const about = { text: 'Tetapkan aturan jam buka', indicatorCode: '1', groupCode: null }
  const reword = { kind: 'reword', seenVersion: 1, text: 'Tetapkan aturan jam buka pelayanan' }
  return {
    [`GET ${at}/last-year`]: { path: `${assessment}/last-year` },
    [`GET ${at}/last-year/preview`]: { path: `${assessment}/last-year/preview` },
    [`POST ${at}/last-year`]: {
      path: `${assessment}/last-year`,
      body: { expectedPreview: 'x', withProposals: true, offerIds: [] },
    },
    [`GET ${at}/recommendations`]: { path: `${assessment}/recommendations` },
    [`GET ${at}/own-recommendations`]: { path: `${assessment}/own-recommendations` },
    [`POST ${at}/recommendations`]: { path: `${assessment}/recommendations`, body: about },
    [`POST ${at}/recorded-recommendations`]: {
      path: `${assessment}/recorded-recommendations`,
      body: {
        ...about,
        source: { year: 2023, title: 'LHE 2023', number: null, page: 12, itemId: null },
      },
    },
    [`POST ${one}/wording`]: { path: `${assessment}/recommendations/${written}/wording`, body: reword },
    [`POST ${at}/recorded-recommendations/{recommendationId}/wording`]: {
      path: `${assessment}/recorded-recommendations/${written}/wording`,
      body: reword,
    },
    [`POST ${one}/plan`]: {
      path: `${assessment}/recommendations/${written}/plan`,
      body: { kind: 'drop', seenVersion: 1, reason: 'Sudah diatur Perpres' },
    },
    [`POST ${one}/progress`]: {
      path: `${assessment}/recommendations/${planned}/progress`,
      body: { kind: 'progress', seenVersion: 2, text: 'Harmonisasi' },
    },
    [`POST ${one}/decision`]: {
      path: `${assessment}/recommendations/${reported}/decision`,
      body: { kind: 'confirm', seenVersion: 3 },
    },
  }
}
