import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { PolicyDurations } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useChangeDuration } from '../api/policies.ts'
import { DurationWords } from '../page/duration-words.tsx'
import styles from '../policies.module.css'
import { usePolicyWords } from '../use-policy-words.ts'

interface DurationRowProps {
  readonly row: PolicyDurations[number]
  readonly institutionId: string
  readonly mayKeep: boolean
}

/** What Undagi assumes of a step, and what the institution says instead. */
export function DurationRow({ row, institutionId, mayKeep }: DurationRowProps) {
  const { steps: words } = usePolicyWords()
  const { step, required, usual, ownDays, isOptional } = row
  return (
    <li className={styles.durations}>
      <div>
        <p>
          <strong>{words[step]}</strong>
          {isOptional ? (
            <span className={styles.quiet}>
              <Trans>, bila diperlukan</Trans>
            </span>
          ) : null}
        </p>
        <DurationWords duration={usual} isOwn={false} />
        {required ? (
          <p className={styles.hint}>
            <Trans>
              Dasar: {required.document}, {required.at} (belum dicocokkan dengan naskahnya)
            </Trans>
          </p>
        ) : null}
      </div>
      {mayKeep ? (
        <OwnDays key={ownDays} {...{ row, institutionId }} />
      ) : (
        <p>{ownDays === null ? null : <Plural value={ownDays} other="di sini # hari" />}</p>
      )}
    </li>
  )
}

function OwnDays({ row: { kind, step, ownDays }, institutionId }: Omit<DurationRowProps, 'mayKeep'>) {
  const { t } = useLingui()
  const { kinds, steps: words } = usePolicyWords()
  const errorWords = useErrorWords()
  const [typed, setTyped] = useState(ownDays === null ? '' : String(ownDays))
  const change = useChangeDuration(institutionId)
  const isWrong = typed !== '' && !/^\d{1,4}$/.test(typed)
  const isChanged = typed !== (ownDays === null ? '' : String(ownDays))
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isWrong && isChanged) change.mutate({ kind, step, days: typed === '' ? null : Number(typed) })
  }
  const error = isWrong ? t`Tuliskan jumlah hari, 0 sampai 3650.` : undefined
  return (
    <form onSubmit={save}>
      <TextField
        label={t`Di sini (hari)`}
        aria-label={t`Lama ${words[step]} ${kinds[kind]} di instansi ini, dalam hari kalender`}
        inputMode="numeric"
        value={typed}
        error={error ?? (change.error ? errorWords(change.error) : undefined)}
        onChange={(event) => setTyped(event.target.value.trim())}
      />
      {isChanged ? (
        <Button type="submit">
          <Trans>Simpan</Trans>
        </Button>
      ) : null}
    </form>
  )
}
