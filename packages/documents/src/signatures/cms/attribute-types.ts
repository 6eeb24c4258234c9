/** Object identifiers of the attributes that verification reads (RFC 5652, 3161, 5035; ISO 32000). */
export const ATTRIBUTE = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
  adobeRevocation: '1.2.840.113583.1.1.8',
} as const

export const CONTENT = { data: '1.2.840.113549.1.7.1', timeStampInfo: '1.2.840.113549.1.9.16.1.4' } as const
