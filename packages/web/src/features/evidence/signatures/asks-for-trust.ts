import type { SignatureFindings } from '../../../lib/api/contract.ts'
import { type Judged, needsPerson } from './needs-person.ts'

type Asked = Judged & Pick<SignatureFindings, 'verdict'> & { readonly issues: readonly unknown[] }

/** Whether it is the institution's own list of certificates and revocations that would make the verdict better. */
export function asksForTrust(signed: Asked): boolean {
  const { verdict, issues } = signed
  if (needsPerson(signed)) return false
  return verdict === 'untrusted' || (verdict === 'unknown' && issues.length === 0)
}
