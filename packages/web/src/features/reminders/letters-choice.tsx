import { Trans, useLingui } from '@lingui/react/macro'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { type Letters, useChooseLetters } from './api/tasks.ts'
import styles from './tasks.module.css'
import { useTaskWords } from './use-task-words.ts'

interface LettersChoiceProps {
  readonly institutionId: string
  readonly letters: Letters
  readonly canSend: boolean
}

/** How much of it comes by letter; the page tells everything in any case. */
export function LettersChoice({ institutionId, letters, canSend }: LettersChoiceProps) {
  const { t } = useLingui()
  const words = useTaskWords()
  const choose = useChooseLetters(institutionId)
  const errorWords = useErrorWords()
  const all = ['daily', 'urgent', 'none'] as const
  if (!canSend)
    return (
      <p className={styles.foot}>
        <Trans>
          Undagi ini belum dapat mengirim surel kepada Anda; yang menunggu Anda tampak di halaman ini.
        </Trans>
      </p>
    )
  return (
    <div className={styles.foot}>
      <SelectField
        label={t`Pengingat lewat surel`}
        hint={t`Halaman ini tetap menampilkan semuanya.`}
        error={choose.error ? errorWords(choose.error) : undefined}
        value={choose.isPending ? choose.variables : letters}
        choices={all.map((value) => ({ value, label: words.letters[value] }))}
        onChoose={(value) => choose.mutate(value)}
      />
    </div>
  )
}
