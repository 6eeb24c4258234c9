import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Note } from '../../ui/note.tsx'
import styles from './papers-page.module.css'
import { type TemplateKey, templatesQuery } from './templates/templates-api.ts'

/** In what the Word file of the next version will be written; nothing until that is known. */
export function WordToCome({ institutionId, kind }: TemplateKey) {
  const { data } = useQuery(templatesQuery(institutionId))
  const paper = data?.templates.find((each) => each.kind === kind)
  if (paper === undefined) return null
  const { template, version } = paper
  if (template === null)
    return (
      <p className={styles.word}>
        <Trans>PDF dan Word dibuat sekaligus. Word memakai bentuk bawaan Undagi.</Trans>
      </p>
    )
  const { fileName, bearsCheck } = template
  if (bearsCheck)
    return (
      <p className={styles.word}>
        <Trans>
          PDF dan Word dibuat sekaligus. Word memakai templat instansi {fileName} (versi {version}).
        </Trans>
      </p>
    )
  return (
    <Note tone="look">
      <Trans>
        Templat instansi {fileName} (versi {version}) tidak memuat versi dan kode periksa. Word versi ini
        memakai bentuk bawaan Undagi; agar memakai templat, perbaiki dahulu di Templat naskah.
      </Trans>
    </Note>
  )
}
