import { Trans, useLingui } from '@lingui/react/macro'
import { type DragEvent, useCallback, useRef, useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { classNames } from '../../../../ui/class-names.ts'
import own from '../offline.module.css'
import { chosenFiles, droppedFiles } from './dropped-files.ts'
import type { Chosen } from './use-bring-back.ts'

interface KitDropProps {
  readonly isReading: boolean
  readonly onChosen: (chosen: Chosen) => void
}

/** Where a filled kit comes back: as a ZIP, as its workbook alone, or as the folder it was unpacked into. */
export function KitDrop({ isReading, onChosen }: KitDropProps) {
  const { t } = useLingui()
  const file = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement | null>(null)
  const [isOver, setOver] = useState(false)
  const asFolder = useCallback((input: HTMLInputElement | null) => {
    folder.current = input
    // React knows no such attribute
    if (input) input.webkitdirectory = true
  }, [])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (isReading) return
    const [only, ...others] = event.dataTransfer.files
    const isOne = only !== undefined && others.length === 0 && /\.(?:zip|xlsx)$/i.test(only.name)
    if (isOne) onChosen(only)
    else if (event.dataTransfer.items.length > 0) onChosen(droppedFiles(event.dataTransfer))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a further way; the buttons do the same
    <div
      className={classNames(own.drop, isOver && own.over)}
      onDrop={drop}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
    >
      <Button disabled={isReading} onClick={() => file.current?.click()}>
        {isReading ? <Trans>Membaca kit…</Trans> : <Trans>Unggah kit yang sudah diisi</Trans>}
      </Button>
      <Button className={own.folderButton} disabled={isReading} onClick={() => folder.current?.click()}>
        <Trans>Pilih folder kit</Trans>
      </Button>
      <span className={own.dropWords}>
        <Trans>ZIP, buku kerja (.xlsx), atau foldernya. Boleh diseret ke sini.</Trans>
      </span>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={t`Kit yang sudah diisi`}
        accept=".zip,.xlsx"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? []
          if (chosen) onChosen(chosen)
          currentTarget.value = ''
        }}
      />
      <input
        ref={asFolder}
        type="file"
        hidden
        aria-label={t`Folder kit`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          if (files.length > 0) onChosen(Promise.resolve().then(() => chosenFiles(files)))
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
