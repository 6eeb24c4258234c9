import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { lastYearQuery } from './api/last-year.ts'
import styles from './last-year.module.css'

const StartDialog = lazy(async () => {
  const { StartDialog } = await import('./start-dialog.tsx')
  return { default: StartDialog }
})

interface StartNoteProps {
  readonly assessmentId: string
  readonly timeZone: string
  /** Only as long as it can be done: who did it is told above the list of indicators. */
  readonly isOffer?: boolean
}

/** Above the list of indicators: that one can start from last year, or that somebody has. */
export function StartNote({ assessmentId, timeZone, isOffer = false }: StartNoteProps) {
  const format = useFormat()
  const { data } = useQuery(lastYearQuery(assessmentId))
  const [isOpen, setOpen] = useState(false)
  if (data === undefined) return null
  const { canStart, started, fromYear } = data
  if (started !== null) {
    if (isOffer) return null
    const { byName, offers, proposals } = started
    return (
      <Note className={styles.note}>
        <Trans>
          {byName} memulai penilaian ini dari tahun {started.fromYear}, {format.moment(started.at, timeZone)}:{' '}
          <Plural value={offers} other="# bukti dikaitkan lagi" />,{' '}
          <Plural value={proposals.length} other="# nilai menjadi usulan di indikatornya" />.
        </Trans>
      </Note>
    )
  }
  if (!canStart || fromYear === null) return null
  return (
    <Note className={styles.note}>
      <p>
        <Trans>
          Penilaian ini dapat dimulai dari tahun {fromYear}: nilainya menjadi usulan, dan bukti yang masih
          berlaku dikaitkan lagi.
        </Trans>
      </p>
      <Button onClick={() => setOpen(true)}>
        <Trans>Mulai dari tahun {fromYear}</Trans>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <StartDialog {...{ assessmentId, fromYear }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Note>
  )
}
