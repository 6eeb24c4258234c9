import { Trans } from '@lingui/react/macro'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { usePaperNames } from '../../../lib/use-paper-names.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { type PaperTemplate, useChangeTemplate } from './templates-api.ts'
import styles from './templates-page.module.css'

interface TemplateStateProps {
  readonly institutionId: string
  readonly template: PaperTemplate
  readonly onChanged: () => void
}

/** What the paper is written in now, and going back to the built-in one. */
export function TemplateState({ institutionId, template: paper, onChanged }: TemplateStateProps) {
  const { kind, version, template, authorName } = paper
  const name = usePaperNames()[kind]
  const errorWords = useErrorWords()
  const change = useChangeTemplate({ institutionId, kind })
  const withdraw = () => {
    if (!change.isPending)
      change.mutate({ template: 'none', expectedVersion: version }, { onSuccess: onChanged })
  }
  const address = `/api/institutions/${institutionId}/paper-templates/${kind}/file`
  if (template === null)
    return (
      <p className={styles.hint}>
        {version === 0 ? (
          <Trans>Memakai bentuk bawaan Undagi.</Trans>
        ) : (
          <Trans>
            Memakai bentuk bawaan Undagi lagi (versi {version}, oleh {authorName}).
          </Trans>
        )}
      </p>
    )
  return (
    <>
      <p className={styles.file}>
        <Trans>
          Memakai {template.fileName} (versi {version}, oleh {authorName}).
        </Trans>
      </p>
      {template.bearsCheck ? null : <OnlyForDrafts />}
      <div className={styles.actions}>
        <a className={buttonClass()} href={address}>
          <Trans>Unduh yang dipakai {name}</Trans>
        </a>
        <Button aria-disabled={change.isPending} onClick={withdraw}>
          <Trans>Kembali ke bentuk bawaan {name}</Trans>
        </Button>
      </div>
      {change.error ? (
        <Note tone="bad" role="alert">
          {errorWords(change.error)}
        </Note>
      ) : null}
    </>
  )
}

/** Uploaded before version and check code were asked for. */
function OnlyForDrafts() {
  const names = '{{versi}}, {{kode_periksa}}'
  return (
    <Note tone="look">
      <Trans>
        Templat ini hanya dipakai untuk draf, karena belum memuat {names}. Yang diterbitkan memakai bentuk
        bawaan Undagi. Tulis kedua nama itu di Word, misalnya di kaki halaman, lalu pilih lagi.
      </Trans>
    </Note>
  )
}
