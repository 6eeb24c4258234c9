import { createHash } from 'node:crypto'
import { Constructed, Enumerated, GeneralizedTime, Integer, Null, OctetString, Primitive } from 'asn1js'
import {
  AlgorithmIdentifier,
  BasicOCSPResponse,
  CertID,
  OCSPResponse,
  ResponseBytes,
  SingleResponse,
} from 'pkijs'
import type { Holder } from '../example/certificates.ts'
import { arrayBuffer } from '../example/messages.ts'

export interface WantedAnswer {
  readonly about: Holder
  readonly issuer: Holder
  readonly responder?: Holder
  readonly revokedSince?: string
  readonly from?: string
  readonly to?: string
}

/** An answer of a status service (OCSP). */
export async function statusAnswer({
  about,
  issuer,
  responder = issuer,
  revokedSince,
  from,
  to,
}: WantedAnswer): Promise<Buffer> {
  const basic = new BasicOCSPResponse()
  basic.tbsResponseData.responderID = responder.certificate.subject
  basic.tbsResponseData.producedAt = new Date(from ?? '2026-11-25T00:00:00Z')
  basic.tbsResponseData.responses.push(
    new SingleResponse({
      certID: certificateId(about, issuer),
      certStatus: revokedSince === undefined ? good() : revoked(new Date(revokedSince)),
      thisUpdate: new Date(from ?? '2026-11-25T00:00:00Z'),
      nextUpdate: new Date(to ?? '2026-12-31T00:00:00Z'),
    }),
  )
  basic.certs = [responder.certificate]
  await basic.sign(responder.key.privateKey, 'SHA-256')
  const response = new OCSPResponse({
    responseStatus: new Enumerated({ value: 0 }),
    responseBytes: new ResponseBytes({
      responseType: '1.3.6.1.5.5.7.48.1.1',
      response: new OctetString({ valueHex: basic.toSchema().toBER() }),
    }),
  })
  return Buffer.from(response.toSchema().toBER())
}

const good = () => new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } })
const revoked = (since: Date) =>
  new Constructed({
    idBlock: { tagClass: 3, tagNumber: 1 },
    value: [new GeneralizedTime({ valueDate: since })],
  })

function certificateId({ certificate }: Holder, { certificate: issuer }: Holder): CertID {
  const digest = (bytes: ArrayBuffer | Uint8Array) =>
    new OctetString({ valueHex: arrayBuffer(createHash('sha1').update(new Uint8Array(bytes)).digest()) })
  return new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '1.3.14.3.2.26', algorithmParams: new Null() }),
    issuerNameHash: digest(issuer.subject.toSchema().toBER()),
    issuerKeyHash: digest(issuer.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView),
    serialNumber: new Integer({ valueHex: arrayBuffer(certificate.serialNumber.valueBlock.valueHexView) }),
  })
}
