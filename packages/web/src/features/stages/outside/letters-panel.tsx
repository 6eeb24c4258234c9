import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { historyClass, quoteClass } from '../../../ui/history.ts'
import { Panel } from '../../../ui/panel.tsx'
import { RevisionList } from '../revision-list.tsx'
import { UnmarkedValues } from '../unmarked-values.tsx'
import { useMoveWords } from '../use-move-words.ts'

interface LettersPanelProps {
  readonly instrument: Instrument
  readonly entries: StageOverview['entries']
  readonly timeZone: string
}

/** Every step of the ministry, the newest first, with the letter by which it was recorded. */
export function LettersPanel({ instrument, entries, timeZone }: LettersPanelProps) {
  const format = useFormat()
  const moveWords = useMoveWords()
  if (entries.length === 0) return null
  return (
    <Panel title={<Trans>Langkah dari luar</Trans>}>
      <ol className={historyClass}>
        {entries.map(({ move, byName, at, note, invalid, outside, unmarked }) => {
          const letter = outside?.letter
          const day = letter ? format.day(letter.date) : ''
          return (
            <li key={`${at} ${move}`}>
              <p>{moveWords({ move, actorName: byName })}</p>
              <time dateTime={at}>{format.moment(at, timeZone)}</time>
              {letter ? (
                <p>
                  <Trans>
                    Menurut surat nomor {letter.number}, {day}
                  </Trans>
                </p>
              ) : null}
              {note === '' ? null : <blockquote className={quoteClass}>{note}</blockquote>}
              <UnmarkedValues unmarked={unmarked} />
              <RevisionList instrument={instrument} notes={invalid} />
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
