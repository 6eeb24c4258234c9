import { Trans } from '@lingui/react/macro'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import styles from './upload.module.css'

interface FileDropProps {
  readonly disabled: boolean
  readonly onFile: (file: File) => void
}

/** Where a file is dropped, with a button for everybody who does not drag. */
export function FileDrop({ disabled, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? []
    if (file && !disabled) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the button does the same
    <div
      className={classNames(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button kind="main" disabled={disabled} onClick={() => input.current?.click()}>
        <Trans>Pilih berkas</Trans>
      </Button>
      <span className={styles.orDrop}>
        <Trans>atau seret berkasnya ke sini</Trans>
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.xlsx,.json,.txt,.tsv"
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
