import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { GivenDelegation } from '../../../lib/api/contract.ts'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { endOfDay } from '../../../lib/local-time.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Note } from '../../../ui/note.tsx'
import { helpersQuery, useDelegate } from '../api/delegations.ts'
import styles from '../delegations.module.css'
import type { AskingProps } from './help-me-dialog.tsx'
import { HelperFields } from './helper-fields.tsx'
import { IndicatorChoices } from './indicator-choices.tsx'
import { suggestEnd } from './suggest-end.ts'
import { refusalsOf, useWishErrors } from './use-wish-errors.ts'
import { emptyWish, toRecipient, type Wish } from './wish.ts'

interface HelpMeFormProps extends AskingProps {
  readonly onGiven: (given: GivenDelegation) => void
}

export function HelpMeForm({ institution, round, codes, onGiven }: HelpMeFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { timeZone } = institution
  const [{ data: helpers }, { data: instrument }] = useSuspenseQueries({
    queries: [helpersQuery(round.assessmentId), instrumentQuery(round.edition)],
  })
  const [wish, setWish] = useState<Wish>(() => ({
    ...emptyWish(helpers),
    ...{ codes, until: suggestEnd(new Date().toISOString(), round.deadline, timeZone) },
  }))
  const [tried, setTried] = useState(false)
  const delegate = useDelegate()
  const missing = useWishErrors(wish)
  const errors = { ...refusalsOf(delegate.error), ...(tried ? missing : {}) }
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part })

  const form = useRef<HTMLFormElement>(null)
  // the dialog was there before its fields
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // it may stand in another dialog, whose form would hear it too
    event.stopPropagation()
    setTried(true)
    if (Object.keys(missing).length > 0 || delegate.isPending) return
    const body = { indicatorCodes: [...wish.codes], validTo: endOfDay(wish.until, timeZone) }
    delegate.mutate(
      { assessmentId: round.assessmentId, body: { ...body, to: toRecipient(wish) } },
      { onSuccess: onGiven },
    )
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <HelperFields {...{ helpers, wish, errors }} onChange={change} />
      <IndicatorChoices
        {...{ instrument, errors }}
        chosen={wish.codes}
        isFolded={codes.length > 0}
        onChoose={(chosen) => change({ codes: chosen })}
      />
      <DateField
        label={t`Sampai dengan`}
        value={wish.until}
        error={errors.until}
        onChange={(event) => change({ until: event.currentTarget.value })}
      />
      <p className={styles.quiet}>
        <Trans>
          Rekan Anda mengisi dengan namanya sendiri; riwayat mencatat “atas nama” Anda. Ia tidak dapat
          meneruskannya kepada orang lain, dan Anda dapat mencabutnya kapan saja.
        </Trans>
      </p>
      {delegate.error && Object.keys(refusalsOf(delegate.error)).length === 0 ? (
        <Note tone="bad" role="alert">
          {errorWords(delegate.error)}
        </Note>
      ) : null}
      <Button kind="main" type="submit" aria-disabled={delegate.isPending}>
        {delegate.isPending ? <Trans>Menyimpan…</Trans> : <Trans>Minta bantuan</Trans>}
      </Button>
    </form>
  )
}
