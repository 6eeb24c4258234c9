import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { PageCount } from '../page-words.tsx'
import { pageUnitOf } from './page-unit.ts'
import type { ViewedFile } from './viewed-file.ts'
import styles from './viewer.module.css'

interface ViewerHeadProps {
  readonly files: readonly ViewedFile[]
  readonly file: ViewedFile
  readonly pages: number | null
  readonly onChoose: (position: number) => void
  readonly children: ReactNode
}

/** Which file of the document, and what moves about in it. */
export function ViewerHead({ files, file, pages, onChoose, children }: ViewerHeadProps) {
  const { t, i18n } = useLingui()
  const size = formatBytes(file.bytes, i18n.locale)
  return (
    <header className={styles.head}>
      {files.length > 1 ? (
        <SelectField
          label={t`Berkas`}
          value={String(file.position)}
          choices={files.map(({ position, fileName }) => ({ value: String(position), label: fileName }))}
          onChoose={(position) => onChoose(Number(position))}
        />
      ) : (
        <p className={styles.fileName}>
          {file.fileName}{' '}
          <span className={styles.size}>
            {pages === null ? (
              size
            ) : (
              <Trans>
                {size}, <PageCount pages={pages} unit={pageUnitOf(file)} />
              </Trans>
            )}
          </span>
        </p>
      )}
      <div className={styles.tools}>{children}</div>
    </header>
  )
}
