import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { Contribution } from '../api/room.ts'
import said from '../said.module.css'
import { useWhose } from '../use-whose.ts'
import styles from './turns.module.css'

interface TurnProps {
  readonly contribution: Contribution
  readonly timeZone: string
}

/** One question, answer or note: who said it, who wrote it down where that was somebody else, and when. */
export function Turn({ contribution, timeZone }: TurnProps) {
  const { t } = useLingui()
  const format = useFormat()
  const whose = useWhose()
  const { kind, text, byName, spokenBy, at, contested } = contribution
  const names = { question: t`Pertanyaan`, answer: t`Jawaban`, note: t`Catatan asesor` }
  return (
    <li className={styles.turn}>
      <p className={said.by}>
        <strong>{names[kind]}</strong> · {whose(spokenBy || byName, byName)} ·{' '}
        <time dateTime={at}>{format.when(at, timeZone)}</time>
        {kind === 'note' ? ` · ${t`tidak terlihat oleh instansi`}` : null}
      </p>
      <p className={classNames(said.said, styles.said)}>{text}</p>
      {contested === null ? null : (
        <p className={said.unsent}>
          <Trans>Ditulis di dua tempat sekaligus. Sebelumnya: “{contested}”</Trans>
        </p>
      )}
    </li>
  )
}
