import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Logo } from '../../ui/logo.tsx'
import { useRound } from '../use-round.ts'
import { AccountMenu } from './account-menu.tsx'
import { InstitutionPicker } from './institution-picker.tsx'
import { StrandedTexts } from './stranded-texts.tsx'
import styles from './top-bar.module.css'
import { YearPicker } from './year-picker.tsx'

export function TopBar() {
  const { t } = useLingui()
  const { institution, round } = useRound()
  return (
    <header className={styles.top}>
      <Link
        to="/$slug/$year"
        params={{ slug: institution.slug, year: String(round.year) }}
        className={styles.brand}
        aria-label={t`Undagi, ke Beranda`}
      >
        <Logo size={20} />
        <span>Undagi</span>
      </Link>
      <div className={styles.place}>
        <InstitutionPicker />
        {institution.sample ? (
          <span className={styles.tag}>
            <Trans>data contoh</Trans>
          </span>
        ) : null}
      </div>
      <YearPicker />
      <div className={styles.end}>
        <StrandedTexts />
        <AccountMenu />
      </div>
    </header>
  )
}
