import { useMutation } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type SignedKind = Schemas['SignedPaperKind']
export type SignedCopy = Schemas['SignedCopy']

/** Brings the signed copy of an issued paper: the server says of which version it is. */
export function useBringSigned(assessmentId: string, kind: SignedKind) {
  return useMutation({
    mutationFn: (body: Schemas['NewSignedCopy']) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/papers/{kind}/signed-copies', {
          params: { path: { assessmentId, kind } },
          body,
        }),
      ),
  })
}
