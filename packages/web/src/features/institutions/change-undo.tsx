import { Trans, useLingui } from '@lingui/react/macro'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import type { InstitutionData } from './api/change-institution.ts'
import styles from './institution-page.module.css'
import { labelOf, useInstitutionWords } from './institution-words.ts'

interface ChangeUndoProps {
  readonly before: InstitutionData
  readonly now: InstitutionData
  readonly error: unknown
  readonly onUndo: () => void
}

/** What was just changed, from what to what, with the way back. */
export function ChangeUndo({ before, now, error, onUndo }: ChangeUndoProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { categories, timeZones } = useInstitutionWords()
  const pairs = [
    { what: t`Nama`, from: before.name, to: now.name },
    { what: t`Kategori`, from: labelOf(categories, before.category), to: labelOf(categories, now.category) },
    {
      what: t`Zona waktu`,
      from: labelOf(timeZones, before.timeZone),
      to: labelOf(timeZones, now.timeZone),
    },
  ].filter(({ from, to }) => from !== to)
  if (pairs.length === 0) return null
  return (
    <Note tone={error ? 'bad' : 'fine'} role="status" className={styles.note}>
      {pairs.map(({ what, from, to }) => (
        <p key={what}>
          <Trans>
            {what} diubah dari “{from}” menjadi “{to}”.
          </Trans>
        </p>
      ))}
      {error ? <p>{errorWords(error)}</p> : null}
      <LinkButton onClick={onUndo}>
        <Trans>Kembalikan seperti semula</Trans>
      </LinkButton>
    </Note>
  )
}
