import { useLingui } from '@lingui/react/macro'
import type { StageEntry } from './api/stage.ts'

/** A move as a sentence that begins with who made it. */
export function useMoveWords() {
  const { t } = useLingui()
  return ({ move, actorName }: Pick<StageEntry, 'move' | 'actorName'>): string => {
    switch (move) {
      case 'send_for_verification':
        return t`${actorName} mengirim untuk diverifikasi`
      case 'return':
        return t`${actorName} mengembalikan untuk diperbaiki`
      case 'verify':
        return t`${actorName} menyetujui untuk ditandatangani`
      case 'submit':
        return t`${actorName} mengirim penilaian yang sudah ditandatangani`
      case 'reopen':
        return t`${actorName} membuka kembali penilaian`
      case 'open_document_review':
        return t`${actorName} membuka penilaian dokumen`
      case 'open_interview':
        return t`${actorName} membuka interviu`
      case 'open_site_visit':
        return t`${actorName} membuka visitasi`
      case 'open_score_review':
        return t`${actorName} meneruskan ke reviu nilai`
      case 'return_to_assessors':
        return t`${actorName} mengembalikan kepada asesor`
      case 'open_consolidation':
        return t`${actorName} meneruskan ke konsolidasi`
      case 'publish':
        return t`${actorName} memublikasikan hasilnya`
    }
  }
}
