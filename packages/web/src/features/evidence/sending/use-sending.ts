import { problemIn } from '@undagi/api-client'
import { useEffect, useRef, useState } from 'react'
import { FileRefused, sendFile } from './send-file.ts'

export interface SentFile {
  readonly key: number
  readonly name: string
  readonly bytes: number
  readonly sentBytes: number
  /** Of what has arrived whole. */
  readonly uploadId?: string
  readonly error?: unknown
}

/** Files on their way to the server, several at once; who leaves the page before they are used takes them back. */
export function useSending(institutionId: string) {
  const [files, setFiles] = useState<readonly SentFile[]>([])
  const next = useRef(1)
  const stops = useRef(new Map<number, AbortController>())
  useEffect(() => {
    const running = stops.current
    return () => {
      for (const stop of running.values()) stop.abort()
    }
  }, [])

  const change = (key: number, what: Partial<SentFile>) =>
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...what } : each)))

  const send = async (key: number, file: File) => {
    const stop = new AbortController()
    stops.current.set(key, stop)
    try {
      const onProgress = (sentBytes: number) => change(key, { sentBytes })
      const uploadId = await sendFile(file, { institutionId, signal: stop.signal, onProgress })
      change(key, { uploadId, sentBytes: file.size })
    } catch (error) {
      change(key, { error: error instanceof FileRefused ? (problemIn(error.answer) ?? error) : error })
    } finally {
      stops.current.delete(key)
    }
  }

  return {
    files,
    isSending: files.some(({ uploadId, error }) => uploadId === undefined && error === undefined),
    uploadIds: files.flatMap(({ uploadId }) => (uploadId === undefined ? [] : [uploadId])),
    add(chosen: readonly File[]) {
      for (const file of chosen) {
        const key = next.current
        next.current += 1
        setFiles((all) => [...all, { key, name: file.name, bytes: file.size, sentBytes: 0 }])
        void send(key, file)
      }
    },
    remove(key: number) {
      stops.current.get(key)?.abort()
      setFiles((all) => all.filter((each) => each.key !== key))
    },
  }
}

export type Sending = ReturnType<typeof useSending>
