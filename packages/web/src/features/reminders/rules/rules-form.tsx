import { Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '@undagi/api-client'
import { type FormEvent, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { useAskBeforeUnload } from '../../../lib/use-ask-before-unload.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { actionsClass } from '../../../ui/panel-parts.ts'
import { QuietFields } from './quiet-fields.tsx'
import styles from './reminder-rules.module.css'
import { type ReminderRules, rulesQuery, useChangeRules } from './reminder-rules.ts'
import { StepFields } from './step-fields.tsx'
import { type TypedRules, toRules, toTyped } from './typed-rules.ts'

interface RulesFormProps {
  readonly institution: Institution
  readonly rules: ReminderRules
  readonly typed: TypedRules
  readonly onType: (typed: TypedRules) => void
}

export function RulesForm({ institution, rules, typed, onType }: RulesFormProps) {
  const errorWords = useErrorWords()
  const change = useChangeRules(institution.id)
  const [tried, setTried] = useState(false)
  const isChanged = JSON.stringify(typed) !== JSON.stringify(toTyped(rules))
  useAskBeforeUnload(isChanged)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const wanted = toRules(typed)
    if (wanted !== undefined && !change.isPending)
      change.mutate({ ...wanted, expectedVersion: rules.version })
    const form = event.currentTarget
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const isStale = change.error instanceof ApiProblem && change.error.problem.code === 'reminders.stale_rules'
  return (
    <Panel title={<Trans>Aturan</Trans>}>
      <form className={styles.body} onSubmit={submit} noValidate>
        <QuietFields {...{ typed, tried, onType }} />
        <StepFields {...{ typed, tried, onType }} />
        <p className={styles.hint}>
          <Trans>
            Semua yang perlu diketahui seseorang pada satu hari berada dalam satu surat, begitu jam tenang
            berakhir. Yang sudah dikerjakan tidak disebut lagi.
          </Trans>
        </p>
        {change.error ? (
          <Note tone="bad" role="alert">
            {errorWords(change.error)}
            {isStale ? <LookAgain institutionId={institution.id} /> : null}
          </Note>
        ) : null}
        <div className={actionsClass}>
          <Button kind="main" type="submit" aria-disabled={change.isPending}>
            <Trans>Simpan aturan</Trans>
          </Button>
          <SavedWords {...{ rules, isChanged }} timeZone={institution.timeZone} />
        </div>
      </form>
    </Panel>
  )
}

/** What a colleague has saved meanwhile takes the place of what was typed here. */
function LookAgain({ institutionId }: { readonly institutionId: string }) {
  const queryClient = useQueryClient()
  return (
    <Button onClick={() => queryClient.invalidateQueries({ queryKey: rulesQuery(institutionId).queryKey })}>
      <Trans>Tampilkan aturan sekarang</Trans>
    </Button>
  )
}

interface SavedWordsProps {
  readonly rules: ReminderRules
  readonly isChanged: boolean
  readonly timeZone: string
}

function SavedWords({ rules: { changedByName, changedAt }, isChanged, timeZone }: SavedWordsProps) {
  const format = useFormat()
  return (
    <p className={styles.hint} role="status">
      {isChanged ? (
        <Trans>Perubahan belum disimpan.</Trans>
      ) : changedByName === null || changedAt === null ? (
        <Trans>Aturan bawaan; belum pernah diubah.</Trans>
      ) : (
        <Trans>
          Disimpan {changedByName}, {format.moment(changedAt, timeZone)}.
        </Trans>
      )}
    </p>
  )
}
