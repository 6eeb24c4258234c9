import { useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '@undagi/api-client'
import { useEffect, useRef, useState } from 'react'
import { NoAnswer } from '../../../../lib/api/no-answer.ts'
import { ownContributionsQuery } from '../../api/contributions.ts'
import { kitReturnQuery, offerReturnedFile, type ReturnAddress } from '../../api/offline-kits.ts'
import type { KitFile } from '../found/sort-found.ts'
import type { FileWords } from './describe-file.ts'
import { type FileProgress, sendFiles } from './send-files.ts'

interface UploadSteps {
  readonly signal: AbortSignal
  readonly address: string | undefined
  readonly onAddress: (address: string) => void
  readonly onProgress: (sentBytes: number) => void
  readonly onBreak: () => void
}

/** The road of every upload, which goes on where a broken line left it; gives the number under which the file has arrived. */
export type UploadFile = (file: File, steps: UploadSteps) => Promise<string>

export interface ReadyFile {
  readonly key: string
  readonly file: KitFile
  readonly words: FileWords
}

type Progress = Readonly<Record<string, FileProgress>>

/** Files of a kit on their way; who leaves the page stops what is on its way, and what was offered stays. */
export function useKitSending(returnAddress: ReturnAddress, upload: UploadFile) {
  const queryClient = useQueryClient()
  const [progress, setProgress] = useState<Progress>({})
  const [isSending, setSending] = useState(false)
  const [isStopped, setStopped] = useState(false)
  const queue = useRef<readonly ReadyFile[]>([])
  /** Where an earlier try left each, and under which number it arrived. */
  const parcels = useRef(new Map<string, { readonly address?: string; readonly uploadId?: string }>())
  const stop = useRef<AbortController>(undefined)
  const { assessmentId, returnId } = returnAddress
  useEffect(
    () => () => {
      stop.current?.abort()
      // what was offered since is not offered again when the page is opened once more
      queryClient.removeQueries({ queryKey: kitReturnQuery({ assessmentId, returnId }).queryKey })
      void queryClient.invalidateQueries({ queryKey: ownContributionsQuery(assessmentId).queryKey })
    },
    [queryClient, assessmentId, returnId],
  )

  const run = async () => {
    const controller = new AbortController()
    const { signal } = controller
    stop.current = controller
    setSending(true)
    setStopped(false)
    const change = (key: string, what: FileProgress) => {
      if (!signal.aborted) setProgress((all) => ({ ...all, [key]: what }))
    }
    const remember = (key: string, what: { readonly address?: string; readonly uploadId?: string }) =>
      parcels.current.set(key, { ...parcels.current.get(key), ...what })
    const done = new Set<string>()
    const wentThrough = await sendFiles(
      queue.current.map(({ key, file, words }) => ({
        ...{ key, file },
        steps: {
          upload: async (bytes, steps) => {
            const { address, uploadId } = parcels.current.get(key) ?? {}
            if (uploadId !== undefined) return uploadId
            const onAddress = (found: string) => void remember(key, { address: found })
            const arrived = await upload(bytes, { ...steps, signal, address, onAddress })
            remember(key, { uploadId: arrived })
            return arrived
          },
          offer: async (uploadId) => {
            const { requestId } = file.folder
            const offered = { requestId, uploadId, ...words }
            const { outcome } = await offerReturnedFile(returnAddress, offered).catch((error: unknown) => {
              // waited too long for its turn: it is sent anew
              if (error instanceof ApiProblem && error.problem.code === 'offline_kits.file_not_here')
                parcels.current.delete(key)
              throw error
            })
            done.add(key)
            return outcome
          },
        },
      })),
      change,
    )
    queue.current = queue.current.filter(({ key }) => !done.has(key))
    if (signal.aborted) return
    setSending(false)
    setStopped(!wentThrough)
    await queryClient.invalidateQueries({ queryKey: kitReturnQuery(returnAddress).queryKey })
    queryClient.removeQueries({ queryKey: ownContributionsQuery(assessmentId).queryKey })
  }

  const isCut = isStopped && Object.values(progress).some(isLineCut)
  const goOn = useRef(run)
  useEffect(() => {
    goOn.current = run
  })
  useEffect(() => {
    if (!isCut) return
    const again = () => void goOn.current()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [isCut])

  return {
    ...{ progress, isSending, isStopped, isCut },
    send(files: readonly ReadyFile[]) {
      if (files.length === 0) return
      queue.current = files
      void run()
    },
    /** With what is left, from where it stopped. */
    again: () => void run(),
  }
}

const isLineCut = (each: FileProgress): boolean => each.state === 'failed' && each.error instanceof NoAnswer
