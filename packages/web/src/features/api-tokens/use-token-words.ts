import { useLingui } from '@lingui/react/macro'
import type { ApiToken, ApiTokenScope } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'

/** What stands with a token, in sentences. */
export function useTokenWords(timeZone: string) {
  const { t } = useLingui()
  const format = useFormat()
  const scopes: Readonly<Record<ApiTokenScope, string>> = {
    read_institution: t`membaca data instansi, unit kerja, putaran, dan hasil yang sudah diterbitkan`,
    read_assessment: t`membaca penilaian: nilai, butir, penjelasan, riwayat dan indeks`,
    write_assessment: t`membaca dan mengisi penilaian: nilai, butir, fakta, analisis dan target`,
    read_log: t`membaca catatan: siapa melihat dan melakukan apa`,
  }
  const state = (token: ApiToken) => {
    const until = format.date(token.expiresAt, timeZone)
    if (token.state === 'active') return t`berlaku sampai ${until}`
    if (token.state === 'expired') return t`masa berlakunya lewat pada ${until}`
    const at = token.revokedAt === null ? '' : format.date(token.revokedAt, timeZone)
    return t`dicabut oleh ${token.revokedByName ?? '–'} pada ${at}`
  }
  const lastUse = ({ lastUse }: ApiToken) =>
    lastUse === null
      ? t`belum pernah dipakai`
      : t`terakhir dipakai ${format.when(lastUse.at, timeZone)} dari jaringan ${lastUse.network}`
  return { scopes, scope: (scope: ApiTokenScope) => scopes[scope], state, lastUse }
}
