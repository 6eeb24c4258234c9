import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useBoundaryWords } from '../../../lib/use-boundary-words.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { fieldGroupClass } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type RoundCalendar, type RuledBoundary, StaleCalendar, useRuleBoundary } from '../api/calendar.ts'
import styles from '../calendar.module.css'

interface BoundaryDialogProps {
  readonly assessmentId: string
  readonly calendar: RoundCalendar
  readonly onClose: () => void
}

const rules = ['rounded', 'unrounded', 'unknown'] as const satisfies readonly RuledBoundary[]

/** By which index predicates are decided, and which text says so. */
export function BoundaryDialog({ assessmentId, calendar, onClose }: BoundaryDialogProps) {
  const { t } = useLingui()
  const { nameOf } = useBoundaryWords()
  const { boundary } = calendar.rules
  const [seen, setSeen] = useState(boundary.rulings.length)
  const [rule, setRule] = useState<RuledBoundary>(boundary.known ? boundary.rule : 'unknown')
  const [source, setSource] = useState('')
  const ruling = useRuleBoundary(assessmentId)
  const lacksSource = source.trim().length < 3
  const submit = () => {
    if (lacksSource) return
    ruling.mutate(
      { expectedRulings: seen, rule, source: source.trim() },
      {
        onSuccess: onClose,
        onError: (failed) =>
          failed instanceof StaleCalendar ? setSeen(failed.current.rules.boundary.rulings.length) : undefined,
      },
    )
  }
  return (
    <ActionDialog
      title={<Trans>Ambang predikat</Trans>}
      submitLabel={<Trans>Tetapkan</Trans>}
      consequence={
        <Trans>
          Predikat dihitung ulang di semua halaman dan naskah putaran ini. Nama Anda dan sumbernya tercatat,
          dan sesudah hasil terbit aturannya tidak berubah lagi.
        </Trans>
      }
      pending={ruling.isPending}
      error={ruling.error}
      unsaved={
        source === '' ? null : <Trans>Aturan ini belum disimpan. Bila ditutup, isiannya dibuang.</Trans>
      }
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <fieldset className={fieldGroupClass}>
            <legend>
              <Trans>Predikat ditentukan dari</Trans>
            </legend>
            {rules.map((each) => (
              <label key={each} className={styles.choice}>
                <input type="radio" name="rule" checked={rule === each} onChange={() => setRule(each)} />
                <span>{nameOf(each)}</span>
              </label>
            ))}
          </fieldset>
          <TextArea
            label={t`Sumber`}
            hint={t`Nomor surat atau pasal yang menyebutnya; bila belum diketahui, apa yang sudah dicari.`}
            error={tried && lacksSource ? t`Tuliskan sumbernya.` : undefined}
            maxLength={1000}
            value={source}
            onChange={setSource}
          />
        </>
      )}
    </ActionDialog>
  )
}
