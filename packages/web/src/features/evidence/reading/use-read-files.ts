import { useQueries } from '@tanstack/react-query'
import type { DocumentFindings, EvidenceRevision, SentFileFindings } from '../../../lib/api/contract.ts'
import { sentFindingsQuery } from '../api/sent-findings.ts'
import type { Sending } from '../sending/use-sending.ts'

/** A file of what is being described, with what was found in it so far. */
export interface ReadFile {
  readonly key: string
  readonly name: string
  /** `null`: its bytes are not all here yet. */
  readonly sha256: string | null
  /** What its bytes show; `null`: not all are here yet. */
  readonly mediaType: string | null
  readonly reading: SentFileFindings['reading']
  readonly found: DocumentFindings | null
}

/** What was found in the files that have arrived, as it becomes known. */
export function useSentFiles(institutionId: string, { files }: Pick<Sending, 'files'>): readonly ReadFile[] {
  const sent = files.flatMap(({ uploadId, name }) => (uploadId === undefined ? [] : [{ uploadId, name }]))
  const answers = useQueries({
    queries: sent.map(({ uploadId }) => sentFindingsQuery(institutionId, uploadId)),
  })
  return sent.flatMap(({ uploadId, name }, at) => {
    const data = answers[at]?.data
    return data === undefined ? [] : [{ key: uploadId, name, ...data }]
  })
}

/** The files that a revision keeps were read when they came in. */
export function toReadFiles(
  files: EvidenceRevision['files'],
  removed: readonly string[],
): readonly ReadFile[] {
  return files.flatMap(({ sha256, fileName, mediaType, reading, found }) =>
    removed.includes(sha256) ? [] : [{ key: sha256, name: fileName, sha256, mediaType, reading, found }],
  )
}
