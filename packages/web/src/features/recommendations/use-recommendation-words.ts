import { useLingui } from '@lingui/react/macro'
import type { RecommendationState } from '@undagi/maturity'
import type { Recommendation, RecommendationOutcome } from './api/recommendations.ts'

type EventKind = Recommendation['events'][number]['kind']

/** What became of a recommendation, in words. */
export function useRecommendationWords() {
  const { t } = useLingui()
  const outcome: Record<RecommendationOutcome, string> = {
    kept: t`ditepati`,
    late: t`terlambat`,
    not_yet: t`belum`,
    dropped: t`dibatalkan`,
  }
  const state: Record<RecommendationState, string> = {
    written: t`Belum direncanakan`,
    planned: t`Sedang dikerjakan`,
    reported: t`Dilaporkan selesai, menunggu pengesahan`,
    done: t`Selesai dan disahkan`,
    not_done: t`Tidak dilaksanakan`,
    dropped: t`Dibatalkan`,
    taken_back: t`Ditarik`,
  }
  const event: Record<EventKind, string> = {
    written: t`menulis rekomendasi`,
    reworded: t`memperbaiki kalimatnya`,
    taken_back: t`menariknya`,
    planned: t`menugaskannya`,
    dropped: t`membatalkannya`,
    progress_told: t`melaporkan kemajuan`,
    evidence_added: t`menambahkan bukti`,
    evidence_removed: t`melepas bukti`,
    done_reported: t`melaporkan selesai`,
    done_confirmed: t`mengesahkan`,
    sent_back: t`mengembalikan`,
    not_done: t`menutupnya sebagai tidak dilaksanakan`,
    reopened: t`membukanya lagi`,
  }
  return { outcome, state, event }
}
