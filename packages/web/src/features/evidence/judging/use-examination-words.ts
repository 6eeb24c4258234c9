import { useLingui } from '@lingui/react/macro'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'

/** Where something offered stands, in words. */
export function useExaminationWords(): Readonly<Record<EvidenceExamination['state'], string>> {
  const { t } = useLingui()
  return {
    waiting: t`menunggu diperiksa`,
    revised: t`diperbaiki, menunggu diperiksa lagi`,
    accepted: t`diterima`,
    repair_asked: t`diminta diperbaiki`,
    refused: t`ditolak`,
  }
}
