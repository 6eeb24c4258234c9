import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import type { AskedRequest } from '../api/contributions.ts'

interface CopiedNoteProps {
  /** As they were when they were copied. */
  readonly copied: readonly AskedRequest[]
  readonly timeZone: string
}

/** What has just been copied into the facts, from whom, and of when it is. */
export function CopiedNote({ copied, timeZone }: CopiedNoteProps) {
  const format = useFormat()
  if (copied.length === 0)
    return (
      <Note role="status">
        <Trans>Ditandai sudah dirangkum. Tidak ada yang disalin ke Fakta.</Trans>
      </Note>
    )
  return (
    <Note role="status">
      <p>
        <Trans>Disalin ke Fakta, di bawah yang sudah tertulis; yang sudah disalin tidak diulang:</Trans>
      </p>
      <ul>
        {copied.map(({ id, unit, answer }) => {
          const authorName = answer?.authorName ?? ''
          const when = answer === null ? '' : format.moment(answer.answeredAt, timeZone)
          return (
            <li key={id}>
              <Trans>
                {unit.name}: jawaban {authorName}, {when}
              </Trans>
            </li>
          )
        })}
      </ul>
    </Note>
  )
}
