import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { type Decision, type Suggestion, useDecideSuggestion } from '../api/suggestions.ts'
import styles from './suggest-dialog.module.css'
import { SuggestionText } from './suggestion-text.tsx'
import { statusWords } from './suggestion-words.ts'

interface DecisionDialogProps {
  readonly suggestion: Suggestion
  readonly institutionId: string
  readonly spot: string
  readonly onClose: () => void
}

const outcomes: readonly Decision['outcome'][] = ['taken_up', 'not_taken_up']

/** What became of a suggestion, in the words of an administrator. */
export function DecisionDialog({ suggestion, institutionId, spot, onClose }: DecisionDialogProps) {
  const { t, i18n } = useLingui()
  const errorWords = useErrorWords()
  const decide = useDecideSuggestion(institutionId)
  const [outcome, setOutcome] = useState<Decision['outcome']>(
    suggestion.status === 'not_taken_up' ? 'not_taken_up' : 'taken_up',
  )
  const [note, setNote] = useState(suggestion.settled?.note ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (decide.isPending) return
    decide.mutate({ suggestionId: suggestion.id, outcome, note: note.trim() }, { onSuccess: onClose })
  }
  return (
    <Dialog open onClose={onClose} title={<Trans>Tanggapi usulan tentang {spot}</Trans>}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {decide.error ? (
          <Note tone="bad" role="alert">
            {errorWords(decide.error)}
          </Note>
        ) : null}
        <blockquote className={styles.quote}>{suggestion.text}</blockquote>
        <SelectField
          label={t`Tanggapan`}
          value={outcome}
          choices={outcomes.map((value) => ({ value, label: i18n._(statusWords[value]) }))}
          onChoose={setOutcome}
        />
        <SuggestionText label={t`Catatan (boleh kosong)`} value={note} maxLength={2000} onChange={setNote} />
        <p className={styles.who}>
          <Trans>
            Pengusul dan semua orang di instansi ini membaca tanggapan Anda. Anda dapat mengubahnya lagi.
          </Trans>
        </p>
        <Button kind="main" type="submit" aria-disabled={decide.isPending}>
          {decide.isPending ? <Trans>Menyimpan…</Trans> : <Trans>Simpan tanggapan</Trans>}
        </Button>
      </form>
    </Dialog>
  )
}
