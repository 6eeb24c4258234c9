import { unreadable } from '../document-issue.ts'
import type { KnownCertificate } from './certificates/known-certificate.ts'
import { readCertificateFile } from './certificates/read-pem.ts'
import { type RevocationList, readRevocationList } from './revocation/revocation-list.ts'

/** A file that somebody gave, with the name to speak of it. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface GivenTrust {
  readonly anchors: readonly NamedFile[]
  readonly intermediates: readonly NamedFile[]
  readonly lists: readonly NamedFile[]
}

export interface ReadTrust {
  readonly anchors: readonly KnownCertificate[]
  readonly intermediates: readonly KnownCertificate[]
  readonly lists: readonly RevocationList[]
}

/** Throws with a sentence where a file is not what it was given as. */
export function readTrust({ anchors, intermediates, lists }: GivenTrust): ReadTrust {
  return {
    anchors: anchors.flatMap(({ bytes, name }) => readCertificateFile(bytes, name)),
    intermediates: intermediates.flatMap(({ bytes, name }) => readCertificateFile(bytes, name)),
    lists: lists.map(({ bytes, name }) => {
      try {
        return readRevocationList(bytes)
      } catch {
        throw unreadable(
          'trust.no_crl',
          `"${name}" bukan daftar pencabutan sertifikat (CRL) dalam bentuk PEM atau DER.`,
        )
      }
    }),
  }
}
