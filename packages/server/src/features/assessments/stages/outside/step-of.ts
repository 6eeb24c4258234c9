import type { StageMove } from '@undagi/maturity'

/** The moves that are the ministry's, and the line of the table of permissions that each stands on; null: the institution's own. */
export function stepOf(move: StageMove): 'open_stage' | 'return_to_assessors' | 'publish_result' | null {
  switch (move) {
    case 'open_document_review':
    case 'open_interview':
    case 'open_site_visit':
    case 'open_score_review':
    case 'open_consolidation':
      return 'open_stage'
    case 'return_to_assessors':
      return 'return_to_assessors'
    case 'publish':
      return 'publish_result'
    case 'send_for_verification':
    case 'return':
    case 'verify':
    case 'submit':
    case 'reopen':
      return null
  }
}
