import type { DocumentKind } from '@undagi/maturity'
import { useEffect, useState } from 'react'
import type { KitReturn, ReturnAddress } from '../../api/offline-kits.ts'
import { type Compared, compareBytes } from '../found/compare-bytes.ts'
import { type KitFile, type SortedFiles, sortFound } from '../found/sort-found.ts'
import { keptFound } from '../kept-found.ts'
import { describeFile, type FileWords } from '../sending/describe-file.ts'
import type { FileProgress } from '../sending/send-files.ts'
import { type UploadFile, useKitSending } from '../sending/use-kit-sending.ts'

export interface EvidenceFile {
  readonly key: string
  readonly file: KitFile
  readonly words: FileWords
  /** Undefined: it is being looked at. */
  readonly compared: Compared | undefined
  readonly progress: FileProgress | undefined
}

interface Wanted {
  readonly returned: KitReturn
  readonly address: ReturnAddress
  readonly upload: UploadFile
  readonly titleOf: (fileName: string) => string | null
}

/** What lay in the folders of a kit: what of it is new, and how far it is on its way. */
export function useKitEvidence({ returned, address, upload, titleOf }: Wanted) {
  const [sorted] = useState(() => sortedFound(returned))
  const [compared, setCompared] = useState<Readonly<Record<string, Compared>>>({})
  const [kinds, setKinds] = useState<Readonly<Record<string, DocumentKind>>>({})
  const { progress, isSending, isStopped, isCut, send, again } = useKitSending(address, upload)
  useEffect(() => {
    let isLeft = false
    void compareBytes(sorted?.offered ?? [], (place, what) => {
      if (!isLeft) setCompared((all) => ({ ...all, [place]: what }))
      return !isLeft
    })
    return () => {
      isLeft = true
    }
  }, [sorted])
  const files = (sorted?.offered ?? []).map((file, place): EvidenceFile => {
    const key = String(place)
    const words = describeFile(file, returned.documents, titleOf)
    const kind = kinds[key] ?? words.kind
    return { key, file, words: { ...words, kind }, compared: compared[key], progress: progress[key] }
  })
  const toSend = files.filter((each) => each.compared === 'new' && each.progress === undefined)
  return {
    ...{ sorted, files, toSend, isSending, isStopped, isCut, again },
    isComparing: files.some((each) => each.compared === undefined),
    choose: (key: string, kind: DocumentKind) => setKinds((all) => ({ ...all, [key]: kind })),
    send: () => send(toSend.map(({ key, file, words }) => ({ key, file, words }))),
  }
}

export type KitEvidence = ReturnType<typeof useKitEvidence>

/** Undefined: this page has none, for it was chosen on an earlier one, or the workbook came alone. */
function sortedFound({ id, folders }: KitReturn): SortedFiles | undefined {
  const found = keptFound(id)
  if (found === undefined || found.length === 0) return undefined
  // as a person would look for them; a browser tells them in whatever order the disk has
  const inOrder = found.toSorted((one, other) => one.path.localeCompare(other.path, 'id', { numeric: true }))
  return sortFound(inOrder, folders)
}
