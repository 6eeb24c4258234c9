import type { CertificateJudgement, JudgedCertificate } from '../certificates/judge-certificate.ts'
import type { Finding } from '../facts.ts'
import type { Revocation } from '../revocation/revocation-of.ts'

const PATH: Readonly<Record<NonNullable<CertificateJudgement['fault']>, string>> = {
  'no-path': 'Sertifikat penanda tangan tidak bersambung ke sertifikat induk yang dipercaya.',
  'self-signed': 'Sertifikat penanda tangan dibuat sendiri; tidak ada yang menjaminnya.',
  'issuer-is-no-authority': 'Penerbit sertifikatnya bukan penerbit sertifikat yang sah.',
  'path-too-long': 'Rangkaian sertifikatnya lebih panjang daripada yang diizinkan penerbitnya.',
  'weak-signature': 'Sertifikat dalam rangkaian ditandatangani dengan cara yang sudah dapat dipalsukan.',
  'unknown-critical-extension': 'Sertifikat memuat syarat wajib yang tidak dikenal.',
  'not-for-this-use': 'Sertifikatnya bukan untuk menandatangani dokumen.',
}

const UNKNOWN: Readonly<Record<Extract<Revocation, { state: 'unknown' }>['why'], string>> = {
  'nothing-given': 'tidak ada daftar pencabutan (CRL) atau jawaban OCSP-nya',
  'not-signed-by-issuer': 'daftar pencabutan atau jawaban OCSP-nya tidak ditandatangani penerbitnya',
  stale: 'daftar pencabutan atau jawaban OCSP-nya tidak berlaku pada waktu itu',
  partial: 'daftar pencabutannya hanya mencakup sebagian',
}

/** Why the certificates do not carry the signature, for people. */
export function describeCertificates({ fault, path, at }: CertificateJudgement): readonly Finding[] {
  if (fault !== null) return [{ code: `chain.${fault}`, message: PATH[fault] }]
  return path.flatMap((member) => [...describeTime(member, at), ...describeRevocation(member)])
}

function describeTime({ certificate, isInTime }: JudgedCertificate, at: Date): readonly Finding[] {
  if (isInTime) return []
  const isOver = at > certificate.notAfter
  const limit = (isOver ? certificate.notAfter : certificate.notBefore).toISOString()
  const how = isOver ? `tidak berlaku lagi sejak ${limit}` : `baru berlaku mulai ${limit}`
  const code = isOver ? 'certificate.expired' : 'certificate.not_yet_valid'
  return [
    {
      code,
      message: `Sertifikat ${certificate.subject} ${how}, sedangkan tidak terbukti bahwa tanda tangannya dibuat pada masa berlakunya.`,
    },
  ]
}

function describeRevocation({ certificate, revocation }: JudgedCertificate): readonly Finding[] {
  if (revocation?.state === 'revoked') {
    const message = `Sertifikat ${certificate.subject} dicabut sejak ${revocation.since.toISOString()}.`
    return [{ code: 'certificate.revoked', message }]
  }
  if (revocation?.state !== 'unknown') return []
  const message = `Tidak dapat diketahui apakah sertifikat ${certificate.subject} dicabut: ${UNKNOWN[revocation.why]}.`
  return [{ code: `revocation.${revocation.why}`, message }]
}
