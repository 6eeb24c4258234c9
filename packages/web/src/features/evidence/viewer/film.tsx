import { Trans } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { Note } from '../../../ui/note.tsx'
import { filmAddress, originalAddress, type PageSource } from './page-source.ts'
import type { ViewedFile } from './viewed-file.ts'
import styles from './viewer.module.css'

export interface FilmProps {
  readonly source: PageSource
  readonly file: ViewedFile
  readonly atSeconds: number | null
}

/** A film in the browser's own player, opened at its time. */
export function Film({ source, file, atSeconds }: FilmProps) {
  const [isUnplayable, setUnplayable] = useState(false)
  const player = useRef<HTMLVideoElement>(null)
  const isThere = useRef(false)
  // Recordings of browsers do not know how long they are before something of them is there.
  const goTo = () => {
    if (player.current === null || atSeconds === null || isThere.current) return
    player.current.currentTime = atSeconds
    isThere.current = true
  }
  if (isUnplayable)
    return (
      <Note tone="look" role="status" className={styles.fault}>
        <Trans>Peramban ini tidak dapat memutar film jenis itu, atau isinya tidak sampai.</Trans>{' '}
        <a href={originalAddress(source, file.position)} download={file.fileName}>
          <Trans>Unduh aslinya</Trans>
        </a>
      </Note>
    )
  return (
    // biome-ignore lint/a11y/useMediaCaption: it is evidence as somebody sent it; there is no other text of it
    <video
      ref={player}
      className={styles.film}
      controls
      playsInline
      preload="metadata"
      disablePictureInPicture
      aria-label={file.fileName}
      src={filmAddress(source, file.position, atSeconds)}
      onCanPlay={goTo}
      onError={() => setUnplayable(true)}
    />
  )
}
