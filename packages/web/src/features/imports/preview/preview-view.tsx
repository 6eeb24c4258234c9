import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution, RoundOpening } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { previewQuery, useApplyImport, useChooseRows, useDiscardImport } from '../api/imports.ts'
import { ApplyConsequence } from './apply-consequence.tsx'
import { OpeningsForm } from './openings-form.tsx'
import styles from './preview.module.css'
import { countPreview, type RowFilter, rowsOf } from './preview-rows.ts'
import { PreviewSentence } from './preview-sentence.tsx'
import { PreviewTable } from './preview-table.tsx'

interface PreviewViewProps {
  readonly institution: Institution
  readonly importId: string
  readonly onClose: () => void
}

/** What a table would change, row by row; what is doubtful is decided in its row; one button applies it all. */
export function PreviewView({ institution, importId, onClose }: PreviewViewProps) {
  const { t } = useLingui()
  const path = { institutionId: institution.id, importId }
  const { data: preview } = useSuspenseQuery(previewQuery(path))
  const [filter, setFilter] = useState<RowFilter>('all')
  const [edited, setEdited] = useState<Readonly<Record<number, RoundOpening>>>({})
  const choosing = useChooseRows(path)
  const applying = useApplyImport(path)
  const discarding = useDiscardImport(path)
  const errorWords = useErrorWords()
  const counts = countPreview(preview)
  const openings = preview.openings.map(
    ({ institutions: _, ...proposed }) => edited[proposed.year] ?? proposed,
  )
  const error = applying.error ?? choosing.error ?? discarding.error
  const { fileName, edition } = preview.import
  return (
    <>
      <PageHead
        title={<Trans>Pratinjau {fileName}</Trans>}
        lead={<ApplyConsequence counts={counts} editionName={edition.shortName} kind={preview.import.kind} />}
        actions={
          <>
            <Button onClick={onClose}>
              <Trans>Nanti saja</Trans>
            </Button>
            <Button
              disabled={discarding.isPending}
              onClick={() => discarding.mutate(undefined, { onSuccess: onClose })}
            >
              <Trans>Buang</Trans>
            </Button>
            <Button
              kind="main"
              disabled={applying.isPending || counts.unsettled > 0 || counts.changes === 0}
              onClick={() =>
                applying.mutate({ expectedPreview: preview.preview, openings }, { onSuccess: onClose })
              }
            >
              {applying.isPending ? t`Menerapkan…` : t`Terapkan ${counts.changes} perubahan`}
            </Button>
          </>
        }
      />
      {error ? (
        <Note tone="bad" role="alert" className={styles.note}>
          {errorWords(error)}
        </Note>
      ) : null}
      {preview.notices.map((notice) => (
        <Note key={notice} className={styles.note}>
          {notice}
        </Note>
      ))}
      {preview.openings.length > 0 ? (
        <OpeningsForm
          {...{ openings }}
          institutions={new Map(preview.openings.map(({ year, institutions }) => [year, institutions]))}
          editionName={edition.shortName}
          onChange={(opening) => setEdited((before) => ({ ...before, [opening.year]: opening }))}
        />
      ) : null}
      <PreviewSentence
        {...{ preview, counts, filter }}
        isChoosing={choosing.isPending}
        onFilter={setFilter}
        onSkipUndecided={(lines) => choosing.mutate(lines.map((line) => ({ line, to: null })))}
      />
      <PreviewTable
        rows={rowsOf(preview, filter)}
        kind={preview.import.kind}
        choosable={preview.choosable}
        isChoosing={choosing.isPending}
        onChoose={(choices) => choosing.mutate([...choices])}
      />
    </>
  )
}
