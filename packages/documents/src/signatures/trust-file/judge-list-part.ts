import { createHash } from 'node:crypto'
import { distinguishedName } from '../certificates/distinguished-name.ts'
import type { KnownCertificate } from '../certificates/known-certificate.ts'
import { toBytes } from '../cms/read-asn1.ts'
import { isListOf, type RevocationList } from '../revocation/revocation-list.ts'
import type { JudgedPart } from './judge-certificate-part.ts'
import type { TrustNote } from './trust-facts.ts'
import { refusal, warning } from './trust-words.ts'

const scopeId = '2.5.29.28'

/** A revocation list counts for the certificate whose key signed it, and for no other. */
export function judgeListPart(
  { list, der }: { readonly list: RevocationList; readonly der: Buffer },
  known: readonly KnownCertificate[],
  at: Date,
): JudgedPart | TrustNote {
  const named = known.filter(({ parsed }) => parsed.subject.isEqual(list.parsed.issuer))
  if (named.length === 0) return refusal('list_issuer_not_here')
  const signer = named.find((issuer) => isListOf(list, issuer))
  if (signer === undefined) return refusal('list_forged')
  const { thisUpdate, nextUpdate } = list
  if (thisUpdate > at) return refusal('list_from_the_future')
  const scope = list.parsed.crlExtensions?.extensions.find(({ extnID }) => extnID === scopeId)
  return {
    facts: {
      kind: 'revocation_list',
      sha256: createHash('sha256').update(der).digest('hex'),
      ...{ subject: distinguishedName(list.parsed.issuer), issuer: distinguishedName(list.parsed.issuer) },
      ...{ validFrom: thisUpdate.toISOString(), validTo: nextUpdate?.toISOString() ?? null },
      ...{ key: null, serialNumber: null, isSelfSigned: false, isCa: false, nameConstraints: [] },
      signedBy: signer.sha256,
      scope: scope === undefined ? '' : toBytes(scope.extnValue.valueBlock.valueHexView).toString('hex'),
      revoked: list.parsed.revokedCertificates?.length ?? 0,
    },
    warnings: nextUpdate === undefined || nextUpdate < at ? [warning('list_lapsed')] : [],
  }
}
