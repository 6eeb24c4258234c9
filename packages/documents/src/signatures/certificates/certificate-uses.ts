import type { KnownCertificate } from './known-certificate.ts'

const PURPOSE = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
} as const
/** A certificate for nothing but these is not for signing documents. */
const FOREIGN: readonly string[] = [
  ...[PURPOSE.serverAuth, PURPOSE.codeSigning, PURPOSE.timeStamping, PURPOSE.ocspSigning],
]

/** Whether a certificate may sign documents. */
export function maySignDocuments({ keyUsage, purposes }: KnownCertificate): boolean {
  const isForSigning =
    keyUsage === undefined || keyUsage.has('digitalSignature') || keyUsage.has('nonRepudiation')
  return (
    isForSigning && (purposes === undefined || [...purposes].some((purpose) => !FOREIGN.includes(purpose)))
  )
}

/** RFC 3161, 2.3: one purpose, and that critical. */
export function mayStampTime({ keyUsage, purposes, arePurposesCritical }: KnownCertificate): boolean {
  const isForSigning =
    keyUsage === undefined || keyUsage.has('digitalSignature') || keyUsage.has('nonRepudiation')
  const isForTime = purposes?.size === 1 && purposes.has(PURPOSE.timeStamping)
  return isForSigning && isForTime && arePurposesCritical
}
