import type { PdfVerification, SignatureFacts, Verdict } from '@undagi/documents'
import { onOneLine } from '../output/for-people.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  unsigned: 'TIDAK BERTANDA TANGAN elektronik',
  invalid: 'TIDAK SAH: tanda tangannya tidak cocok dengan isi berkas',
  'modified-after-signing': 'TIDAK SAH: dokumen diubah sesudah ditandatangani',
  untrusted: 'TIDAK SAH: penanda tangannya tidak dijamin oleh sertifikat yang dipercaya',
  revoked: 'TIDAK SAH: sertifikat penanda tangan dicabut',
  expired: 'TIDAK SAH: sertifikat di luar masa berlakunya',
  unknown: 'TIDAK DAPAT DIKETAHUI',
  'valid-with-later-signature': 'SAH, dan sesudahnya ditandatangani lagi',
  valid: 'SAH',
}

const COVERS: Readonly<Record<SignatureFacts['byteRange']['covers'], string>> = {
  'whole-document': 'seluruh berkas',
  'earlier-revision':
    'berkas seperti ketika ditandatangani; yang ditambahkan sesudahnya diperiksa tersendiri',
  nothing: 'tidak dapat ditentukan',
}

/** What was found, in sentences; the first is the verdict. */
export function describePdf({ verdict, signatures, issues }: PdfVerification): string {
  const lines = [`${VERDICTS[verdict]}.`, ...issues.map(({ message }) => onOneLine(message))]
  return [...lines, ...signatures.flatMap(describeSignature)].join('\n')
}

function describeSignature(facts: SignatureFacts): readonly string[] {
  const { kind, field, signer, name, verdict, timeStamp, claimedTime, chain } = facts
  const what = kind === 'time-stamp' ? 'Meterai waktu dokumen' : 'Tanda tangan'
  const facing = [
    ['oleh', signer ?? name],
    ['alasan', facts.reason],
    ['tempat', facts.location],
    ['waktu menurut penanda tangan (tidak terbukti)', claimedTime],
    ['waktu menurut meterai waktu', timeStamp?.time],
    ['meliputi', COVERS[facts.byteRange.covers]],
    ['algoritme', facts.signature?.algorithm],
    [
      'rangkaian sertifikat',
      chain?.certificates.map(({ commonName, subject }) => commonName ?? subject).join(' ← '),
    ],
    ['dinilai pada', chain?.judgedAt],
    ['tingkat izin sesudahnya (DocMDP)', facts.permits],
  ]
  return [
    '',
    onOneLine(`${what} "${field}": ${VERDICTS[verdict]}.`),
    ...facing.flatMap(([label, value]) =>
      value === null || value === undefined || value === '' ? [] : [onOneLine(`  ${label}: ${value}`)],
    ),
    ...facts.reasons.map(({ message }) => onOneLine(`  - ${message}`)),
  ]
}
