import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useCategoryWords } from '../../lib/use-category-words.ts'
import { useCodeWords } from '../../lib/use-code-words.ts'
import { Button } from '../../ui/button.tsx'
import { fieldGroupClass, TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Candidate } from './api/national-rounds.ts'
import { chooseShown, everyone, narrowCandidates } from './narrow-candidates.ts'
import styles from './national-rounds.module.css'

interface CandidateListProps {
  readonly candidates: readonly Candidate[]
  readonly chosen: ReadonlySet<string>
  /** What is said of one that can be chosen. */
  readonly possible: ReactNode
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** Institutions to tick, found by name, kind or province; of each that cannot take part the reason. */
export function CandidateList({ candidates, chosen, possible, onChoose }: CandidateListProps) {
  const { t } = useLingui()
  const nameOfCategory = useCategoryWords()
  const [narrowing, setNarrowing] = useState(everyone)
  const shown = narrowCandidates(candidates, narrowing)
  const valuesOf = (of: (each: Candidate) => string | null) =>
    [...new Set(candidates.map(of))].filter((value) => value !== null).toSorted()
  const choicesOf = (all: string, values: readonly string[], nameOf = (value: string) => value) => [
    { value: '', label: all },
    ...values.map((value) => ({ value, label: nameOf(value) })),
  ]
  const set = (part: Partial<typeof everyone>) => setNarrowing({ ...narrowing, ...part })
  return (
    <fieldset className={fieldGroupClass}>
      <legend>
        <Trans>
          Peserta: <Plural value={chosen.size} other="# dipilih" /> dari {candidates.length}
        </Trans>
      </legend>
      <div className={styles.narrowing}>
        <TextField
          label={t`Cari nama`}
          value={narrowing.words}
          onChange={(event) => set({ words: event.currentTarget.value })}
        />
        <SelectField
          label={t`Jenis instansi`}
          value={narrowing.category}
          choices={choicesOf(
            t`Semua jenis`,
            valuesOf(({ category }) => category),
            nameOfCategory,
          )}
          onChoose={(category) => set({ category })}
        />
        <SelectField
          label={t`Provinsi`}
          value={narrowing.province}
          choices={choicesOf(
            t`Semua provinsi`,
            valuesOf(({ province }) => province),
          )}
          onChoose={(province) => set({ province })}
        />
      </div>
      <div className={styles.tickShown}>
        <Button onClick={() => onChoose(chooseShown(chosen, shown, true))}>
          <Trans>Pilih semua yang tampil</Trans>
        </Button>
        <Button onClick={() => onChoose(chooseShown(chosen, shown, false))}>
          <Trans>Kosongkan yang tampil</Trans>
        </Button>
      </div>
      {shown.length === 0 ? (
        <p>
          <Trans>Tidak ada instansi yang cocok. Longgarkan pencariannya.</Trans>
        </p>
      ) : null}
      <ul className={styles.candidates}>
        {shown.map((each) => (
          <CandidateItem
            key={each.institutionId}
            candidate={each}
            possible={possible}
            isChosen={chosen.has(each.institutionId)}
            onChoose={(isChosen) => onChoose(chooseShown(chosen, [each], isChosen))}
          />
        ))}
      </ul>
    </fieldset>
  )
}

interface CandidateItemProps {
  readonly candidate: Candidate
  readonly possible: ReactNode
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function CandidateItem({ candidate, possible, isChosen, onChoose }: CandidateItemProps) {
  const nameOfCategory = useCategoryWords()
  const { institutionName, category, province, refusal } = candidate
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={refusal !== null}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>
          <strong>{institutionName}</strong>
          <small>{[nameOfCategory(category), province].filter(Boolean).join(', ')}</small>
          {refusal === null ? (
            <small>{possible}</small>
          ) : (
            <WhyNot code={refusal.code} roundName={candidate.roundName} />
          )}
        </span>
      </label>
    </li>
  )
}

interface WhyNotProps {
  readonly code: string
  /** Its round of that year, where it has one. */
  readonly roundName: string | null
}

/** Why an institution is left out, in one sentence. */
export function WhyNot({ code, roundName }: WhyNotProps) {
  const words = useCodeWords()
  return (
    <small className={styles.refused}>
      {code === 'rounds.exists' && roundName !== null ? (
        <Trans>Sudah mempunyai putaran tahun itu: {roundName}</Trans>
      ) : (
        words(code)
      )}
    </small>
  )
}
