import { Trans } from '@lingui/react/macro'
import { zoneName } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { historyClass, quoteClass } from '../../ui/history.ts'
import { nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { CalendarEntry, RoundCalendar } from './api/calendar.ts'
import styles from './calendar.module.css'
import { DaysWords } from './days-words.tsx'
import { useCalendarWords } from './use-calendar-words.ts'

/** Who changed what, when and why; the newest first, and never changed afterwards. */
export function HistoryPanel({ calendar: { history, timeZone } }: { readonly calendar: RoundCalendar }) {
  return (
    <Panel title={<Trans>Riwayat kalender</Trans>}>
      {history.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada perubahan. Setiap penetapan, perpanjangan, dan penutupan tercatat di sini dengan nama,
            waktu, dan alasannya.
          </Trans>
        </p>
      ) : (
        <ol className={historyClass}>
          {history.map((entry) => (
            <Entry key={`${entry.at} ${entry.kind}`} {...{ entry, timeZone }} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

interface EntryProps {
  readonly entry: CalendarEntry
  readonly timeZone: string
}

function Entry({ entry, timeZone }: EntryProps) {
  const format = useFormat()
  const { didOf, actorOf } = useCalendarWords()
  const { kind, byName, actedAs, at, reason, paper } = entry
  return (
    <li>
      <p>
        {byName === null ? didOf(kind) : `${byName} ${didOf(kind)}`}
        {actedAs === null ? null : <span className={styles.standing}>, {actorOf(actedAs)}</span>}
      </p>
      <EntryStages {...{ entry, timeZone }} />
      {at === null ? null : <time dateTime={at}>{format.moment(at, timeZone)}</time>}
      {reason === '' ? null : <blockquote className={quoteClass}>{reason}</blockquote>}
      {paper ? (
        <p className={styles.due}>
          <Trans>
            Surat {paper.number}, {format.day(paper.date)}
          </Trans>
        </p>
      ) : null}
    </li>
  )
}

/** Of closing, the stage says enough: its days stay what they were. */
function EntryStages({ entry: { kind, stages }, timeZone }: EntryProps) {
  const { nameOf } = useCalendarWords()
  const zone = zoneName(timeZone)
  if (stages.length === 0) return null
  return (
    <ul>
      {stages.map(({ stage, before, after }) => (
        <li key={stage}>
          {nameOf(stage)}
          {kind === 'closed' ? null : (
            <>
              : <DaysWords days={after} zoneName={zone} />
              {before === null ? null : (
                <span className={styles.standing}>
                  {' '}
                  <Trans>
                    (sebelumnya <DaysWords days={before} zoneName={zone} />)
                  </Trans>
                </span>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
