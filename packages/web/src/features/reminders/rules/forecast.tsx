import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useSettled } from '../../../lib/use-settled.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './reminder-rules.module.css'
import { type ForecastDay, forecastQuery, type TriedRules } from './reminder-rules.ts'
import { useRuleWords } from './use-rule-words.ts'

interface ForecastProps {
  readonly institutionId: string
  /** As they stand in the fields, saved or not; undefined: something is missing there. */
  readonly rules: TriedRules | undefined
}

/** What would go this week by these rules. */
export function Forecast({ institutionId, rules }: ForecastProps) {
  return (
    <Panel title={<Trans>Yang akan dikirim sepekan ini</Trans>}>
      <div className={styles.body}>
        <p className={styles.hint}>
          <Trans>
            Menurut aturan di atas, juga yang belum disimpan; bila tidak seorang pun mengerjakan tugasnya dan
            tidak ada permintaan baru.
          </Trans>
        </p>
        {rules === undefined ? (
          <p>
            <Trans>Lengkapi aturannya dahulu.</Trans>
          </p>
        ) : (
          <Week {...{ institutionId, rules }} />
        )}
      </div>
    </Panel>
  )
}

function Week({ institutionId, rules }: { readonly institutionId: string; readonly rules: TriedRules }) {
  const errorWords = useErrorWords()
  const { data, error } = useQuery(forecastQuery(institutionId, useSettled(rules)))
  if (error) return <Note tone="bad">{errorWords(error)}</Note>
  if (data === undefined) return null
  return (
    <>
      {data.canSendLetters ? null : (
        <Note tone="look">
          <Trans>
            Undagi ini belum dapat mengirim surel: yang di bawah ini hanya sampai ke webhook yang aktif.
          </Trans>
        </Note>
      )}
      <ol className={styles.week}>
        {data.days.map((day) => (
          <DayLine key={day.day} day={day} />
        ))}
      </ol>
    </>
  )
}

function DayLine({ day: { day, people, told } }: { readonly day: ForecastDay }) {
  const format = useFormat()
  const { steps } = useRuleWords()
  return (
    <li className={styles.line}>
      <span className={styles.date}>{format.longDay(day)}</span>
      {people === 0 ? (
        <span className={styles.hint}>
          <Trans>tidak ada surat</Trans>
        </span>
      ) : (
        <span>
          <Plural value={people} other="# orang disurati" />:{' '}
          {told.map(({ step, count }) => `${count} ${steps[step]}`).join(', ')}
        </span>
      )}
    </li>
  )
}
