import { useLingui } from '@lingui/react/macro'
import type { LegalStatus } from '../../lib/api/contract.ts'

/** Where a document stands in law. */
export function useStatusWords(): Readonly<Record<LegalStatus, string>> {
  const { t } = useLingui()
  return {
    draft: t`masih rancangan`,
    documented: t`tertulis, tidak perlu ditetapkan`,
    enacted: t`sudah ditetapkan`,
    amended: t`diubah, masih berlaku`,
    revoked: t`dicabut`,
    unknown: t`belum diketahui`,
  }
}
