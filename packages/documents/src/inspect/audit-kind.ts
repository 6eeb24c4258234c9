import type { InspectedKind } from './document-kinds.ts'
import type { Line } from './line.ts'

const INTERNAL =
  /\b(?:inspektorat|inspektur|apip|auditor internal|audit internal|satuan pengawas(?:an)? intern(?:al)?|spi|pengawas(?:an)? intern(?:al)?)\b/gi
const EXTERNAL =
  /\b(?:lembaga sertifikasi|badan sertifikasi|certification body|lembaga audit|terakreditasi|auditor eksternal|audit eksternal|pihak ketiga|konsultan|kantor akuntan|latik|lembaga pelaksana audit|badan pemeriksa keuangan|bpk ri|pt\.? \p{Lu}\w+|brin|bssn|auditor independen|independen)\b/giu
const CERTIFIED =
  /\b(?:(?:auditor|lembaga|latik|tim audit|perusahaan|pelaksana audit)\b[^.;]{0,80}\b(?:ber|ter)?(?:sertifikat|sertifikasi|akreditasi|daftar|registrasi)\b|cisa\b|cism\b|certified|lead auditor|(?:sertifikat|nomor registrasi|izin) auditor)/gi

/** Who audited: people of the institution, others, or others whom somebody has certified. */
export function auditKind(lines: readonly Line[]): InspectedKind {
  const text = lines.map((line) => line.text).join('\n')
  const head = lines
    .slice(0, 25)
    .map((line) => line.text)
    .join('\n')
  const internal = count(text, INTERNAL) + 3 * count(head, INTERNAL)
  const external = count(text, EXTERNAL) + 3 * count(head, EXTERNAL)
  if (internal > 0 && internal >= external) return 'internal_audit_report'
  return count(text, CERTIFIED) > 0 ? 'certified_audit_report' : 'external_audit_report'
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}
