import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { SpotAddress } from '@undagi/maturity'
import { classNames } from '../../../ui/class-names.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { isSameSpot } from './same-spot.ts'
import { useSpotWords } from './spot-words.ts'
import { useSuggestions } from './suggest-context.ts'
import styles from './suggest-link.module.css'

/** Quiet, beside what it is about; what was suggested there is told there. */
export function SuggestLink({ spot }: { spot: SpotAddress }) {
  const { t } = useLingui()
  const { suggest, sent, open } = useSuggestions()
  const words = useSpotWords()
  const isSent = sent !== undefined && isSameSpot(sent, spot)
  const count = open.filter((each) => isSameSpot(each, spot)).length
  if (suggest === undefined) return null
  return (
    <>
      <LinkButton
        className={classNames(styles.link, spot.part !== 'criterion' && styles.quiet)}
        aria-label={t`Usulkan perbaikan ${words(spot)}`}
        aria-haspopup="dialog"
        onClick={() => suggest(spot)}
      >
        <Trans>usulkan</Trans>
      </LinkButton>
      {isSent ? (
        <span className={styles.sent}>
          {' '}
          <Trans>Usulan Anda tersimpan.</Trans>
        </span>
      ) : null}
      {count > 0 ? (
        <>
          {' '}
          <Link from="/$slug/$year" to="/$slug/$year/instrumen/usulan" className={styles.count}>
            {isSent ? <Trans>Lihat semua usulan</Trans> : <Plural value={count} other="# usulan" />}
          </Link>
        </>
      ) : null}
    </>
  )
}
