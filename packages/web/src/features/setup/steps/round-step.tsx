import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { editionKey } from '../../../lib/edition-of-year.ts'
import { zoneName } from '../../../lib/format.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass, fieldParts, TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { RoundDraft } from '../setup-draft.ts'
import { useSetupChoices } from '../use-setup-choices.ts'
import { EditionRules, useEditionSentence } from './edition-rules.tsx'
import { FoundingSummary } from './founding-summary.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

/** Which round: everything is filled in, and everything can be changed. */
export function RoundStep({ filled, options, change, wrong }: StepProps) {
  const { t } = useLingui()
  const { draft, settled } = filled
  const { round } = draft
  const set = (part: Partial<RoundDraft>) => change({ round: { ...round, ...part } })
  return (
    <div className={styles.fields}>
      <div className={fieldPairClass}>
        <TextField
          label={t`Tahun`}
          inputMode="numeric"
          maxLength={4}
          value={round.year}
          onChange={(event) => set({ year: event.currentTarget.value })}
          error={wrong('year', 'year')}
        />
        <TextField
          label={t`Nama putaran`}
          maxLength={200}
          value={settled.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={wrong('round_name', 'name')}
        />
      </div>
      <EditionAndKind filled={filled} options={options} wrong={wrong} set={set} />
      <div className={fieldPairClass}>
        <DateField
          label={t`Tanggal penilaian`}
          value={settled.assessmentDate}
          onChange={(event) => set({ assessmentDate: event.currentTarget.value })}
          hint={t`Umur kebijakan dan audit dihitung sampai hari ini.`}
          error={wrong('assessment_date', 'assessmentDate')}
        />
        <TextField
          label={t`Target indeks (boleh kosong)`}
          inputMode="decimal"
          maxLength={5}
          value={round.target}
          onChange={(event) => set({ target: event.currentTarget.value })}
          error={wrong('target', 'target')}
        />
      </div>
      <DeadlineFields filled={filled} set={set} />
      <FoundingSummary filled={filled} />
    </div>
  )
}

function DeadlineFields({
  filled,
  set,
}: Pick<StepProps, 'filled'> & { set: (part: Partial<RoundDraft>) => void }) {
  const { t } = useLingui()
  const { round, timeZone } = filled.draft
  const zone = zoneName(timeZone)
  return (
    <div className={fieldPairClass}>
      <DateField
        label={t`Batas waktu (boleh kosong)`}
        value={round.deadlineDate}
        onChange={(event) => set({ deadlineDate: event.currentTarget.value })}
      />
      <TextField
        label={t`Pukul, ${zone}`}
        type="time"
        value={round.deadlineTime}
        onChange={(event) => set({ deadlineTime: event.currentTarget.value })}
      />
    </div>
  )
}

interface EditionAndKindProps extends Pick<StepProps, 'filled' | 'options' | 'wrong'> {
  readonly set: (part: Partial<RoundDraft>) => void
}

function EditionAndKind({ filled: { draft, settled }, options, wrong, set }: EditionAndKindProps) {
  const { t } = useLingui()
  const { kinds } = useSetupChoices()
  const sentence = useEditionSentence()
  const ruleId = useId()
  const { edition, year } = settled
  const none = edition ? [] : [{ value: '', label: t`Pilih edisi` }]
  const choices = options.editions.map((each) => ({ value: editionKey(each), label: each.shortName }))
  return (
    <div>
      <div className={fieldPairClass}>
        <SelectField
          label={t`Edisi instrumen`}
          value={edition ? editionKey(edition) : ''}
          choices={[...none, ...choices]}
          onChoose={(chosen) => set({ edition: chosen })}
          error={wrong('edition', 'edition')}
          aria-describedby={ruleId}
        />
        <SelectField
          label={t`Jenis putaran`}
          value={draft.round.kind}
          choices={kinds}
          onChoose={(kind) => set({ kind })}
        />
      </div>
      <p id={ruleId} className={fieldParts.hint}>
        {edition ? sentence(edition) : t`Tidak diketahui edisi mana yang berlaku pada akhir ${year}.`}
      </p>
      <EditionRules editions={options.editions} />
    </div>
  )
}
