import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ImportPreview } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { ChoiceWord } from '../../../ui/choice-word.tsx'
import styles from './preview.module.css'
import { PreviewExport } from './preview-export.tsx'
import { type PreviewCounts, type RowFilter, rowsOf } from './preview-rows.ts'

interface PreviewSentenceProps {
  readonly preview: ImportPreview
  readonly counts: PreviewCounts
  readonly filter: RowFilter
  readonly isChoosing: boolean
  readonly onFilter: (filter: RowFilter) => void
  readonly onSkipUndecided: (lines: readonly number[]) => void
}

/** Which rows are shown, as a sentence; and what can be done with all that are doubtful. */
export function PreviewSentence(props: PreviewSentenceProps) {
  const { preview, counts, filter, isChoosing, onFilter, onSkipUndecided } = props
  const { t } = useLingui()
  const words: Record<RowFilter, string> = {
    all: t`semua baris`,
    changing: t`yang berubah`,
    unsettled: t`yang harus diputuskan`,
    noted: t`yang bercatatan`,
  }
  const shown = rowsOf(preview, filter)
  const undecided = preview.rows.filter(({ status }) => status === 'undecided')
  return (
    <div className={styles.sentence}>
      <search>
        <Trans>
          Tampilkan{' '}
          <ChoiceWord
            label={t`Baris yang ditampilkan`}
            value={filter}
            choices={Object.entries(words).flatMap(([value, label]) =>
              isFilter(value) ? [{ value, label }] : [],
            )}
            onChoose={onFilter}
          />
        </Trans>{' '}
        <span className={styles.count} role="status">
          <Plural value={shown.length} other="# baris" />
          {counts.skipped > 0 ? (
            <>
              , <Plural value={counts.skipped} other="# dilewati" />
            </>
          ) : null}
        </span>
      </search>
      <span className={styles.tools}>
        {undecided.length > 1 ? (
          <Button disabled={isChoosing} onClick={() => onSkipUndecided(undecided.map(({ line }) => line))}>
            <Plural value={undecided.length} other="Lewati # baris yang tidak dikenal" />
          </Button>
        ) : null}
        <PreviewExport rows={shown} sentence={words[filter]} fileName={preview.import.fileName} />
      </span>
    </div>
  )
}

function isFilter(value: string): value is RowFilter {
  return value === 'all' || value === 'changing' || value === 'unsettled' || value === 'noted'
}
