import { useMutation } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../lib/api/client.ts'

/** Whether a paper with this code was issued here. */
export const useCheckPaper = () =>
  useMutation({
    mutationFn: (code: string) => dataOf(api.GET('/paper-checks/{code}', { params: { path: { code } } })),
  })
