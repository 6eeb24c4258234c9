import { Trans } from '@lingui/react/macro'
import type { SharedAccountFinding } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { AnswerWords } from '../finding/answer-words.tsx'
import { ClosingWords } from '../finding/closing-words.tsx'
import styles from '../finding/finding.module.css'
import { ReasonList } from '../finding/reason-list.tsx'

interface FindingItemProps {
  readonly finding: SharedAccountFinding
  readonly timeZone: string
  readonly onClose: (finding: SharedAccountFinding) => void
}

/** One account, with what was seen and what its person says to it. */
export function FindingItem({ finding, timeZone, onClose }: FindingItemProps) {
  const { answer, closing, reasons, person } = finding
  const at = useFormat().date(finding.noticedAt, timeZone)
  return (
    <li className={styles.finding}>
      <p>
        <span className={styles.person}>{person.name}</span>{' '}
        <span className={styles.quiet}>
          {finding.verdict === 'likely_shared' ? (
            <Trans>tampaknya akunnya dipakai beberapa orang, diketahui {at}</Trans>
          ) : (
            <Trans>perlu ditanyakan, diketahui {at}</Trans>
          )}
        </span>
      </p>
      <ReasonList {...{ reasons, timeZone }} />
      <p>
        {answer ? (
          <AnswerWords {...{ answer, timeZone }} />
        ) : (
          <Trans>Orangnya sudah diberi tahu dan belum menjawab.</Trans>
        )}
      </p>
      {closing ? null : (
        <p className={styles.quiet}>
          <Trans>
            Obatnya: pemilik akun menekan “Bantu saya mengisi” di Penilaian, dan yang membantu mengisi dengan
            namanya sendiri, untuk indikator dan waktu yang disebut.
          </Trans>
        </p>
      )}
      {closing ? (
        <p>
          <ClosingWords {...{ closing, timeZone }} />
        </p>
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => onClose(finding)}>
            <Trans>Tutup tanda ini</Trans>
          </Button>
        </div>
      )}
    </li>
  )
}
