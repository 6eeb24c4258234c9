import { Trans, useLingui } from '@lingui/react/macro'
import { useBoundaryWords } from '../../lib/use-boundary-words.ts'
import { fieldGroupClass } from '../../ui/field.tsx'
import { LetterFields } from '../../ui/letter-fields.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { findReasonLacks, lacksSource, type NationalDraft } from './national-draft.ts'
import styles from './national-rounds.module.css'

interface RuleFieldsProps {
  readonly draft: NationalDraft
  readonly today: string
  /** The person has asked to go on, so what is missing may be said. */
  readonly tried: boolean
  readonly onChange: (draft: NationalDraft) => void
}

const rules = ['by_edition', 'rounded', 'unrounded', 'unknown'] as const

/** By which index predicates are decided, and on which letter the round stands. */
export function RuleFields({ draft, today, tried, onChange }: RuleFieldsProps) {
  const { t } = useLingui()
  const { nameOf } = useBoundaryWords()
  const { reason } = draft
  const lacks = tried ? findReasonLacks(draft, today) : []
  return (
    <>
      <fieldset className={fieldGroupClass}>
        <legend>
          <Trans>Predikat ditentukan dari</Trans>
        </legend>
        {rules.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type="radio"
              name="rule"
              checked={draft.rule === each}
              onChange={() => onChange({ ...draft, rule: each })}
            />{' '}
            {each === 'by_edition' ? t`yang disebut edisi instrumen untuk tahun itu` : nameOf(each)}
          </label>
        ))}
        {draft.rule === 'by_edition' ? null : (
          <TextArea
            label={t`Sumber ambang`}
            hint={t`Nomor surat atau pasal yang menyebutnya; bila belum diketahui, apa yang sudah dicari.`}
            error={tried && lacksSource(draft) ? t`Tuliskan sumbernya.` : undefined}
            maxLength={1000}
            value={draft.ruleSource}
            onChange={(ruleSource) => onChange({ ...draft, ruleSource })}
          />
        )}
      </fieldset>
      <TextArea
        label={t`Dasar pembukaan`}
        hint={t`Dibaca semua yang bekerja di putaran ini.`}
        error={lacks.includes('reason') ? t`Tuliskan dasarnya.` : undefined}
        maxLength={2000}
        value={reason.reason}
        onChange={(text) => onChange({ ...draft, reason: { ...reason, reason: text } })}
      />
      <fieldset className={fieldGroupClass}>
        <legend>{t`Surat, bila ada`}</legend>
        <LetterFields
          numberLabel={t`Nomor surat`}
          dateLabel={t`Tanggal surat`}
          letter={reason}
          lacks={lacks.filter((lack) => lack !== 'reason')}
          onChange={({ number, date }) => onChange({ ...draft, reason: { ...reason, number, date } })}
        />
      </fieldset>
    </>
  )
}
