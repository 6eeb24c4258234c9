import type { GivenTrust, PdfVerification, SecondOpinion } from '@undagi/documents'
import { copyNameless } from '@undagi/documents/nameless-file'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import type { TrustInForce } from '../../trust/trust.usecases.ts'

interface Judging {
  readonly store: FileStore
  readonly key: FileKey
  readonly trust: readonly TrustInForce[]
  readonly at: Date
}

export interface Judgement {
  readonly verification: PdfVerification
  readonly secondOpinion: SecondOpinion
}

/** From a copy without a name, whatever the store is: however any of us ends, nothing of it stays behind. */
export async function judgeFile({ store, key, trust, at }: Judging): Promise<Judgement> {
  const [{ verifyPdfFile }, { secondOpinion }] = await Promise.all([
    import('@undagi/documents/verify-pdf'),
    import('@undagi/documents/second-opinion'),
  ])
  using copy = await copyNameless(await store.open(key))
  const path = `/dev/fd/${copy.fd}`
  const verification = await verifyPdfFile(path, givenTrust(trust), at)
  return { verification, secondOpinion: await secondOpinion(path, verification) }
}

function givenTrust(trust: readonly TrustInForce[]): GivenTrust {
  const of = (wanted: TrustInForce['kind']) =>
    trust.flatMap(({ kind, sha256, der }) => (kind === wanted ? [{ name: sha256, bytes: der }] : []))
  return { anchors: of('anchor'), intermediates: of('intermediate'), lists: of('revocation_list') }
}
