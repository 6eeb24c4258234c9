import { problemIn } from '@undagi/api-client'
import { useEffect, useRef, useState } from 'react'
import { seenLetters } from '../../../lib/seen-letters.ts'
import { discardUpload } from '../api/uploads.ts'
import { Outbox } from './outbox.ts'
import { FileRefused, sendFile } from './send-file.ts'

export interface SentFile {
  readonly key: number
  readonly name: string
  readonly bytes: number
  readonly sentBytes: number
  /** Of what has arrived whole. */
  readonly uploadId?: string
  readonly error?: unknown
  /** The line is cut, and it goes on by itself. */
  readonly isWaiting?: boolean
}

/** Files on their way to the server, several at once; who leaves the page before they are used takes them back. */
export function useSending(institutionId: string) {
  const [files, setFiles] = useState<readonly SentFile[]>([])
  const next = useRef(1)
  const [outbox] = useState(() => new Outbox((uploadId) => void discardUpload(institutionId, uploadId)))
  useEffect(() => () => outbox.leave(), [outbox])

  const change = (key: number, what: Partial<SentFile>) =>
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...what } : each)))

  const send = async (key: number) => {
    const parcel = outbox.start(key)
    if (parcel === undefined) return
    try {
      const uploadId = await sendFile(parcel.file, {
        ...{ institutionId, signal: parcel.stop.signal, address: parcel.address },
        onProgress: (sentBytes) => change(key, { sentBytes, isWaiting: false }),
        onBreak: () => change(key, { isWaiting: true }),
        onAddress: (address) => outbox.isAt(key, address),
      })
      change(key, { uploadId, sentBytes: parcel.file.size })
    } catch (error) {
      change(key, { error: error instanceof FileRefused ? (problemIn(error.answer) ?? error) : error })
    } finally {
      outbox.rest(key)
    }
  }

  const again = (key: number) => {
    change(key, { error: undefined, isWaiting: false })
    void send(key)
  }

  return {
    files,
    isSending: files.some(({ uploadId, error }) => uploadId === undefined && error === undefined),
    /** Still on their way or arrived; the others were not taken. */
    good: files.filter(({ error }) => error === undefined).length,
    failed: files.filter(({ error }) => error !== undefined).length,
    uploadIds: files.flatMap(({ uploadId }) => (uploadId === undefined ? [] : [uploadId])),
    add(chosen: readonly File[]) {
      for (const file of chosen) {
        const key = next.current
        next.current += 1
        setFiles((all) => [...all, { key, name: seenLetters(file.name), bytes: file.size, sentBytes: 0 }])
        outbox.put(key, file)
        void send(key)
      }
    },
    /** Goes on with what a broken line left. */
    again,
    remove(key: number) {
      outbox.takeBack(key)
      setFiles((all) => all.filter((each) => each.key !== key))
    },
    /** Evidence is being made of them (or could not be): whether they stay on the server when the person goes. */
    keep: (isKept: boolean) => outbox.keep(isKept),
  }
}

export type Sending = ReturnType<typeof useSending>
