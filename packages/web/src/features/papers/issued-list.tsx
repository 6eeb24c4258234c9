import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useFormat } from '../../lib/use-format.ts'
import { IssuedWord } from './issued-word.tsx'
import styles from './papers-page.module.css'

interface IssuedListProps {
  /** Of one kind, the first version first. */
  readonly issued: readonly Schemas['IssuedPaper'][]
  /** Where its versions are opened, without the number. */
  readonly address: string
}

/** Every version that was issued, the one in force on top. */
export function IssuedList({ issued, address }: IssuedListProps) {
  const format = useFormat()
  if (issued.length === 0) return null
  return (
    <ul className={styles.issued}>
      {issued.toReversed().map((paper) => {
        const { version, number, checkCode, authorName } = paper
        const date = format.longDay(paper.day)
        return (
          <li key={version}>
            <a href={`${address}/${version}`} target="_blank" rel="noreferrer">
              <Trans>
                Versi {version}, nomor {number}
              </Trans>
            </a>
            {version < issued.length ? (
              <span className={styles.replaced}>
                {' '}
                <Trans>digantikan versi berikutnya</Trans>
              </span>
            ) : null}
            <p className={styles.detail}>
              <Trans>
                Bertanggal {date}, diterbitkan oleh {authorName}. Kode periksa {checkCode}.
              </Trans>
            </p>
            <IssuedWord paper={paper} address={`${address}/${version}`} />
          </li>
        )
      })}
    </ul>
  )
}
