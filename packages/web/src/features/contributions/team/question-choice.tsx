import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { TextArea } from '../../../ui/text-area.tsx'
import type { BankQuestion } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import type { AskingDraft, ChangeAsking, Wording } from './asking-draft.ts'
import type { AskingLack } from './asking-lacks.ts'
import { indicatorMark, questionOf } from './plan-asking.ts'
import { QuestionItem } from './question-item.tsx'

interface QuestionChoiceProps {
  readonly assessmentId: string
  readonly chosen: readonly BankQuestion[]
  readonly draft: AskingDraft
  readonly change: ChangeAsking
  readonly lacks: readonly AskingLack[]
}

export function QuestionChoice({ assessmentId, chosen, draft, change, lacks }: QuestionChoiceProps) {
  const { wording, text, editing } = draft
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
            <input
              type="radio"
              name={name}
              checked={wording === value}
              onChange={() => change({ wording: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {wording === 'one' ? (
        <TextArea
          label={t`Pertanyaan, dengan kata yang dipakai perangkat daerah itu`}
          hint={t`${indicatorMark} diganti nama indikatornya.`}
          error={lacks.includes('text') ? t`Tulis pertanyaannya.` : undefined}
          maxLength={900}
          value={text}
          onChange={(typed) => change({ text: typed })}
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
              isOpen={editing.has(each.indicatorCode)}
              isInTheWay={lacks.includes('editing')}
              onOpen={(isOpen) => change({ editing: withCode(editing, each.indicatorCode, isOpen) })}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function withCode(codes: ReadonlySet<string>, code: string, isIn: boolean): ReadonlySet<string> {
  const others = [...codes].filter((each) => each !== code)
  return new Set(isIn ? [...others, code] : others)
}
