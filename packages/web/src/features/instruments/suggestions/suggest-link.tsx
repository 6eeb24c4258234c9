import { Trans, useLingui } from '@lingui/react/macro'
import type { SpotAddress } from '@undagi/maturity'
import { LinkButton } from '../../../ui/link-button.tsx'
import { useSpotWords } from './spot-words.ts'
import { useSuggest } from './suggest-context.ts'
import styles from './suggest-link.module.css'

/** Quiet, beside what it is about. */
export function SuggestLink({ spot }: { spot: SpotAddress }) {
  const { t } = useLingui()
  const suggest = useSuggest()
  const words = useSpotWords()
  if (suggest === undefined) return null
  return (
    <LinkButton
      className={styles.link}
      aria-label={t`Usulkan perbaikan ${words(spot)}`}
      aria-haspopup="dialog"
      onClick={() => suggest(spot)}
    >
      <Trans>usulkan</Trans>
    </LinkButton>
  )
}
