import { createHash } from 'node:crypto'
import { OctetString } from 'asn1js'
import {
  BasicOCSPResponse,
  Certificate,
  OCSPResponse,
  RelativeDistinguishedNames,
  type SingleResponse,
} from 'pkijs'
import { isIssuedBy } from '../certificates/build-path.ts'
import { type KnownCertificate, knownCertificate } from '../certificates/known-certificate.ts'
import { hashOf, schemeOf } from '../cms/algorithms.ts'
import { readAsn1, toBytes } from '../cms/read-asn1.ts'
import { faultOfSignature } from '../cms/verify-bytes.ts'

/** An answer of a status service (OCSP), not believed before its signature is. */
export interface OcspAnswer {
  readonly parsed: BasicOCSPResponse
  readonly producedAt: Date
  readonly certificates: readonly KnownCertificate[]
}

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9'
const SUCCESSFUL = 0

export function readOcspAnswer(bytes: Uint8Array): OcspAnswer {
  const response = new OCSPResponse({ schema: readAsn1(bytes).value })
  if (response.responseStatus.valueBlock.valueDec !== SUCCESSFUL || response.responseBytes === undefined) {
    throw new Error('not successful')
  }
  return readBasicAnswer(toBytes(response.responseBytes.response.getValue()))
}

function readBasicAnswer(bytes: Uint8Array): OcspAnswer {
  const parsed = new BasicOCSPResponse({ schema: readAsn1(bytes).value })
  return {
    parsed,
    producedAt: parsed.tbsResponseData.producedAt,
    certificates: (parsed.certs ?? []).filter((item) => item instanceof Certificate).map(knownCertificate),
  }
}

/** Who signed the answer, where that is the issuer itself or one it appointed for this. */
export function responderOf(answer: OcspAnswer, issuer: KnownCertificate): KnownCertificate | undefined {
  return [issuer, ...answer.certificates].find(
    (candidate) =>
      names(answer, candidate) && speaksFor(candidate, issuer, answer) && signed(answer, candidate),
  )
}

function speaksFor(
  candidate: KnownCertificate,
  issuer: KnownCertificate,
  { producedAt }: OcspAnswer,
): boolean {
  if (candidate.sha256 === issuer.sha256) return true
  const isValid = candidate.notBefore <= producedAt && producedAt <= candidate.notAfter
  return isValid && candidate.purposes?.has(OCSP_SIGNING) === true && isIssuedBy(candidate, issuer)
}

function names({ parsed }: OcspAnswer, candidate: KnownCertificate): boolean {
  const responder: unknown = parsed.tbsResponseData.responderID
  if (responder instanceof RelativeDistinguishedNames) return responder.isEqual(candidate.parsed.subject)
  if (!(responder instanceof OctetString)) return false
  return toBytes(responder.getValue()).equals(createHash('sha1').update(keyBits(candidate)).digest())
}

function signed({ parsed }: OcspAnswer, responder: KnownCertificate): boolean {
  const fault = faultOfSignature({
    scheme: schemeOf(parsed.signatureAlgorithm),
    publicKey: responder.publicKey,
    message: parsed.tbsResponseData.tbsView,
    signature: toBytes(parsed.signature.valueBlock.valueHexView),
  })
  return fault === null
}

/** The part of the answer that is about one certificate. */
export function answerAbout(
  { parsed }: OcspAnswer,
  certificate: KnownCertificate,
  issuer: KnownCertificate,
): SingleResponse | undefined {
  return parsed.tbsResponseData.responses.find(({ certID }) => {
    const hash = hashOf(certID.hashAlgorithm)
    if (hash === undefined || hash === 'md5') return false
    const digest = (bytes: Uint8Array) => createHash(hash).update(bytes).digest()
    const issuerName = toBytes(issuer.parsed.subject.toSchema().toBER())
    return (
      toBytes(certID.serialNumber.valueBlock.valueHexView).toString('hex') === certificate.serialNumber &&
      toBytes(certID.issuerNameHash.getValue()).equals(digest(issuerName)) &&
      toBytes(certID.issuerKeyHash.getValue()).equals(digest(keyBits(issuer)))
    )
  })
}

const keyBits = ({ parsed }: KnownCertificate) =>
  toBytes(parsed.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)
