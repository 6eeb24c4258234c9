import { CRLDistributionPoints, type GeneralName, IssuingDistributionPoint } from 'pkijs'
import type { KnownCertificate } from '../certificates/known-certificate.ts'
import type { RevocationList } from './revocation-list.ts'

const UNDERSTOOD = new Set(['2.5.29.35', '2.5.29.20', '2.5.29.46', '1.3.6.1.5.5.7.1.1', '2.5.29.28'])
const SCOPE = '2.5.29.28'
const POINTS = '2.5.29.31'

/** Whether a certificate would stand in this list if it were revoked (RFC 5280, 5.2.5). */
export function listsCertificate({ parsed }: RevocationList, certificate: KnownCertificate): boolean {
  const extensions = parsed.crlExtensions?.extensions ?? []
  if (extensions.some(({ extnID, critical }) => critical && !UNDERSTOOD.has(extnID))) return false
  const scope = extensions.find(({ extnID }) => extnID === SCOPE)
  if (scope === undefined) return true
  const point: unknown = scope.parsedValue
  return point instanceof IssuingDistributionPoint && isWithin(point, certificate)
}

function isWithin(point: IssuingDistributionPoint, certificate: KnownCertificate): boolean {
  if (point.indirectCRL || point.onlyContainsAttributeCerts || point.onlySomeReasons !== undefined)
    return false
  if (point.onlyContainsUserCerts && certificate.isCa) return false
  if (point.onlyContainsCACerts && !certificate.isCa) return false
  if (point.distributionPoint === undefined) return true
  const addresses = addressesOf(point.distributionPoint)
  return pointsOf(certificate).some((address) => addresses.includes(address))
}

/** Where the certificate says that its list is found. */
function pointsOf({ parsed }: KnownCertificate): readonly string[] {
  const points: unknown = parsed.extensions?.find(({ extnID }) => extnID === POINTS)?.parsedValue
  if (!(points instanceof CRLDistributionPoints)) return []
  return points.distributionPoints.flatMap(({ distributionPoint }) => addressesOf(distributionPoint ?? []))
}

const ADDRESS = 6

function addressesOf(names: readonly GeneralName[] | object): readonly string[] {
  if (!Array.isArray(names)) return []
  return names.flatMap((name: GeneralName) => (name.type === ADDRESS ? [String(name.value)] : []))
}
