import { useLingui } from '@lingui/react/macro'
import type { SignatureFindings } from '../../../lib/api/contract.ts'
import { needsPerson } from './needs-person.ts'
import { useVerdictWords } from './use-verdict-words.ts'

type Verdict = NonNullable<SignatureFindings['verdict']>

/** What a verdict means, for people who have never heard of certificates. */
export function useReasonWords() {
  const { t } = useLingui()
  const { ofOne } = useVerdictWords()
  const meanings: Readonly<Record<Verdict, string>> = {
    valid: '',
    'valid-with-later-signature': t`Sesudahnya dokumen ditandatangani lagi oleh orang lain yang juga sah.`,
    unsigned: t`Berkas ini tidak bertanda tangan elektronik. Gambar tanda tangan, kode QR, atau meterai waktu saja bukan TTE.`,
    invalid: t`Isi berkas bukan lagi yang ditandatangani, atau tanda tangannya rusak.`,
    'modified-after-signing': t`Dokumen diubah sesudah ditandatangani. Tanda tangan yang ditambahkan kemudian tidak memulihkannya.`,
    untrusted: t`Penanda tangannya tidak dijamin oleh sertifikat induk yang dipercaya di sini.`,
    revoked: t`Sertifikat penanda tangan, atau penerbitnya, sudah dicabut.`,
    expired: t`Sertifikatnya di luar masa berlaku, dan tidak ada meterai waktu yang membuktikan bahwa tanda tangannya dibuat sebelum itu.`,
    unknown: t`Tanda tangannya cocok dan penanda tangannya dijamin, tetapi tidak diketahui apakah sertifikatnya sudah dicabut. Belum tentu salah, belum boleh disebut sah.`,
  }
  return (signed: SignatureFindings): string => {
    const { verdict, shown, issues, state } = signed
    if (state === 'failed') return t`Pemeriksaannya gagal di server. Buka berkas aslinya dan periksa sendiri.`
    if (verdict === null || shown === null) return ''
    if (needsPerson(signed)) {
      const ours = ofOne(shown)
      return t`Menurut Undagi ${ours}, tetapi program kedua (pdfsig) berpendapat lain tentang keutuhannya.`
    }
    if (verdict === 'unknown' && issues.length > 0)
      return t`Berkasnya tidak dapat dibaca sampai ke tanda tangannya, jadi tidak ada yang dapat dikatakan.`
    if (verdict === 'untrusted' && signed.trustVersion === 0)
      return t`Belum ada sertifikat induk yang dipercaya di sini, jadi tidak seorang pun menjamin penanda tangannya.`
    return meanings[verdict]
  }
}
