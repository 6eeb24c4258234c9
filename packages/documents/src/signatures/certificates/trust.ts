import type { RevocationSources } from '../revocation/revocation-of.ts'
import type { CertificatePool } from './build-path.ts'

/** Everything given from outside and gathered from the document, with which certificates are judged. */
export interface Trust {
  readonly pool: CertificatePool
  readonly sources: RevocationSources
}
