import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ImportKind, ImportRowStatus } from '../../lib/api/contract.ts'

const kinds = {
  ratings: msg`Nilai indikator`,
  published_results: msg`Hasil terbitan`,
} as const satisfies Record<ImportKind, unknown>

const statuses = {
  adds: msg`baru`,
  changes: msg`berubah`,
  same: msg`sama`,
  undecided: msg`perlu dipilih`,
  left_out: msg`dilewati`,
  not_yours: msg`bukan instansi Anda`,
  other_edition: msg`edisi lain`,
  sent: msg`sudah dikirim`,
  clash: msg`ganda`,
  not_assessor: msg`bukan asesor`,
} as const satisfies Record<ImportRowStatus, unknown>

/** What kinds of import and states of rows are called. */
export function useImportWords() {
  const { i18n } = useLingui()
  return {
    kind: (kind: ImportKind) => i18n._(kinds[kind]),
    status: (status: ImportRowStatus) => i18n._(statuses[status]),
  }
}

/** What a person must settle before anything is applied. */
export function isUnsettled(status: ImportRowStatus): boolean {
  return (
    status === 'undecided' ||
    status === 'other_edition' ||
    status === 'sent' ||
    status === 'clash' ||
    status === 'not_assessor'
  )
}

export function isChanging(status: ImportRowStatus): boolean {
  return status === 'adds' || status === 'changes'
}
