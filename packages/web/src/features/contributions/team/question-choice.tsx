import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { TextArea } from '../../../ui/text-area.tsx'
import type { BankQuestion } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import { indicatorMark, questionOf } from './plan-asking.ts'
import { QuestionItem } from './question-item.tsx'

/** Each indicator in its own words, or all of them in these. */
export type Wording = 'each' | 'one'

interface QuestionChoiceProps {
  readonly assessmentId: string
  readonly chosen: readonly BankQuestion[]
  readonly wording: Wording
  readonly onWording: (wording: Wording) => void
  readonly text: string
  readonly onText: (text: string) => void
  readonly tried: boolean
}

export function QuestionChoice(props: QuestionChoiceProps) {
  const { assessmentId, chosen, wording, onWording, text, onText, tried } = props
  const { t } = useLingui()
  const name = useId()
  const words: readonly (readonly [Wording, string])[] = [
    ['each', t`Tiap indikator dengan pertanyaannya sendiri`],
    ['one', t`Satu pertanyaan untuk semua yang dipilih`],
  ]
  return (
    <div className={styles.spaced}>
      <fieldset className={styles.choices}>
        <legend>
          <Trans>Pertanyaan</Trans>
        </legend>
        {words.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} checked={wording === value} onChange={() => onWording(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {wording === 'one' ? (
        <TextArea
          label={t`Pertanyaan, dengan kata yang dipakai perangkat daerah itu`}
          hint={t`${indicatorMark} diganti nama indikatornya.`}
          error={tried && text.trim() === '' ? t`Tulis pertanyaannya.` : undefined}
          maxLength={900}
          value={text}
          onChange={onText}
        />
      ) : chosen.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>Pilih indikatornya; pertanyaannya tampak di sini.</Trans>
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        <ul className={styles.questions} tabIndex={0} aria-label={t`Pertanyaan tiap indikator`}>
          {chosen.map((each) => (
            <QuestionItem
              key={each.indicatorCode}
              {...{ assessmentId, each }}
              question={questionOf(each, text)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
