import type { AssessmentState } from '@undagi/maturity'

/** Where an assessment stands, in words on paper. */
export function stateWords(state: AssessmentState): string {
  switch (state) {
    case 'filling':
      return 'sedang diisi'
    case 'verification':
      return 'menunggu verifikasi Penanggung Jawab'
    case 'signing':
      return 'menunggu tanda tangan Koordinator'
    case 'submitted':
      return 'sudah dikirim'
    case 'document_review':
      return 'penilaian dokumen'
    case 'interview':
      return 'penilaian interviu'
    case 'site_visit':
      return 'visitasi'
    case 'score_review':
      return 'reviu nilai'
    case 'consolidation':
      return 'konsolidasi'
    case 'published':
      return 'sudah dipublikasikan'
  }
}
