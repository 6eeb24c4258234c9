import { useMutation } from '@tanstack/react-query'
import { useReturnKit } from '../../api/offline-kits.ts'
import type { FoundFile } from '../found/found-file.ts'
import { keepFound } from '../kept-found.ts'
import { kitIn, openChosen } from './chosen-kit.ts'

/** A file, or what lay in a folder; still being read while somebody looks on. */
export type Chosen = File | Promise<readonly FoundFile[]>

/** Sends the workbook of a kit that was chosen; what lay beside it waits for the preview. */
export function useBringBack(assessmentId: string, onReturned: (returnId: string) => void) {
  const returning = useReturnKit(assessmentId)
  return useMutation({
    mutationFn: async (chosen: Chosen) => {
      const { workbook, rest } = chosen instanceof File ? await openChosen(chosen) : await kitIn(await chosen)
      const { id } = await returning.mutateAsync(workbook)
      keepFound(id, rest)
      return id
    },
    onSuccess: onReturned,
  })
}
