import { useLingui } from '@lingui/react/macro'
import type { SignatureFindings } from '../../../lib/api/contract.ts'
import { needsPerson } from './needs-person.ts'

type Verdict = NonNullable<SignatureFindings['verdict']>

/** Whom to ask for what, so that the verdict gets better; empty: nothing is to be done. */
export function useStepWords() {
  const { t } = useLingui()
  const original = t`Minta berkas asli dari penerbitnya, seperti ketika ditandatangani: bukan hasil pindai, cetak ulang, gabungan, atau “simpan sebagai”.`
  const steps: Readonly<Record<Verdict, string>> = {
    valid: '',
    'valid-with-later-signature': '',
    unsigned: t`Bila dokumennya memang ditandatangani secara elektronik, minta berkas aslinya.`,
    invalid: original,
    'modified-after-signing': original,
    untrusted: t`Minta administrator menambah sertifikat induk penerbitnya (misalnya BSrE) di Administrasi, bagian Tanda tangan; dokumen lalu diperiksa ulang dengan sendirinya. Bila penerbitnya bukan penyelenggara resmi, minta dokumen ditandatangani ulang.`,
    revoked: t`Tanyakan kepada penanda tangan, dan minta dokumen ditandatangani ulang dengan sertifikat yang berlaku.`,
    expired: t`Minta dokumen yang bermeterai waktu, atau yang ditandatangani ulang.`,
    unknown: t`Minta administrator menambah daftar pencabutan (CRL) terbaru dari penerbitnya di Administrasi, bagian Tanda tangan; dokumen lalu diperiksa ulang dengan sendirinya.`,
  }
  return (signed: SignatureFindings): string => {
    if (needsPerson(signed))
      return t`Buka berkas aslinya di program pembaca PDF yang memeriksa tanda tangan, dan tanyakan kepada penerbitnya sebelum memutuskan.`
    if (signed.verdict === null) return ''
    if (signed.verdict === 'unknown' && signed.issues.length > 0)
      return t`Minta berkas asli yang tidak terkunci sandi dan tidak rusak.`
    return steps[signed.verdict]
  }
}
