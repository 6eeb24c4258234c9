import type { CarriedSignature } from './carried-signature.ts'
import { type KnownCertificate, readCertificate } from './certificates/known-certificate.ts'
import type { Trust } from './certificates/trust.ts'
import { ATTRIBUTE } from './cms/attribute-types.ts'
import { toBytes } from './cms/read-asn1.ts'
import { onlyValue, readSignedMessage, type SignedMessage } from './cms/signed-message.ts'
import type { SecurityStore } from './form/security-store.ts'
import type { ReadTrust } from './read-trust.ts'
import { readAdobeRevocation } from './revocation/adobe-revocation.ts'
import { readOcspAnswer } from './revocation/ocsp-answer.ts'
import { readRevocationList, toRevocationList } from './revocation/revocation-list.ts'

/** What was given, and what the document brings along. Only what was given can be an anchor. */
export function gatherTrust(
  given: ReadTrust,
  store: SecurityStore,
  signatures: readonly CarriedSignature[],
): Trust {
  const messages = signatures
    .flatMap(({ message }) => message ?? [])
    .flatMap((message) => [message, ...stampOf(message)])
  const adobe = messages.map(({ signedAttributes }) =>
    readAdobeRevocation(onlyValue(signedAttributes, ATTRIBUTE.adobeRevocation)),
  )
  const others = [
    ...given.intermediates,
    ...messages.flatMap(({ certificates }) => certificates),
    ...readable(store.certificates, readCertificate),
  ]
  return {
    pool: { anchors: unique(given.anchors), others: unique(others) },
    sources: {
      lists: [
        ...given.lists,
        ...messages.flatMap(({ lists }) => lists.map(toRevocationList)),
        ...readable([...store.lists, ...adobe.flatMap(({ lists }) => lists)], readRevocationList),
      ],
      answers: readable([...store.answers, ...adobe.flatMap(({ answers }) => answers)], readOcspAnswer),
    },
  }
}

/** The time stamp that a signature carries. */
export function stampOf({ unsignedAttributes }: SignedMessage): readonly SignedMessage[] {
  const value = onlyValue(unsignedAttributes, ATTRIBUTE.timeStamp)
  if (typeof value !== 'object' || value === null || !('toBER' in value) || typeof value.toBER !== 'function')
    return []
  const der: unknown = value.toBER()
  return der instanceof ArrayBuffer ? readable([toBytes(der)], readSignedMessage) : []
}

/** What cannot be read is no help and no harm. */
function readable<T>(all: readonly Uint8Array[], read: (bytes: Uint8Array) => T): readonly T[] {
  return all.flatMap((bytes) => {
    try {
      return [read(bytes)]
    } catch {
      return []
    }
  })
}

function unique(certificates: readonly KnownCertificate[]): readonly KnownCertificate[] {
  return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()]
}
