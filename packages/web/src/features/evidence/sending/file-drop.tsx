import { Trans, useLingui } from '@lingui/react/macro'
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import styles from '../evidence.module.css'

interface FileDropProps {
  /** What the keyboard finds first. */
  readonly chooser?: React.Ref<HTMLButtonElement>
  readonly onFiles: (files: readonly File[]) => void
}

/** Files are dropped, pasted, photographed or chosen here; every way ends in the same list. */
export function FileDrop({ chooser, onFiles }: FileDropProps) {
  const { t } = useLingui()
  const files = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (list: FileList | null) => {
    if (list && list.length > 0) onFiles([...list])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const paste = (event: ClipboardEvent) => take(event.clipboardData.files)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging and pasting are further ways; the buttons do the same
    <div
      className={classNames(styles.drop, isOver && styles.over)}
      onPaste={paste}
      onDrop={drop}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
    >
      <Button ref={chooser} onClick={() => files.current?.click()}>
        <Trans>Pilih berkas</Trans>
      </Button>
      <Button className={styles.camera} onClick={() => camera.current?.click()}>
        <Trans>Ambil foto</Trans>
      </Button>
      <span className={styles.quiet}>
        <Trans>atau seret atau tempelkan berkasnya ke sini</Trans>
      </span>
      <FileInput ref={files} label={t`Berkas`} multiple onTake={take} />
      <FileInput ref={camera} label={t`Foto`} accept="image/*" capture="environment" onTake={take} />
    </div>
  )
}

interface FileInputProps {
  readonly ref: React.Ref<HTMLInputElement>
  readonly label: string
  readonly accept?: string
  readonly capture?: 'environment'
  readonly multiple?: boolean
  readonly onTake: (files: FileList | null) => void
}

/** The browser's own, behind a button of ours. The same file can be chosen again. */
function FileInput({ ref, label, onTake, ...rest }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      {...rest}
      onChange={(event) => {
        onTake(event.currentTarget.files)
        event.currentTarget.value = ''
      }}
    />
  )
}
