import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Logo } from '../../ui/logo.tsx'
import { usePlace } from '../use-place.ts'
import { AccountMenu } from './account-menu.tsx'
import { InstitutionPicker } from './institution-picker.tsx'
import { StrandedTexts } from './stranded-texts.tsx'
import styles from './top-bar.module.css'
import { YearPicker } from './year-picker.tsx'

export function TopBar() {
  const { t } = useLingui()
  const { institution, rounds, round } = usePlace()
  const year = (round ?? rounds[0])?.year
  const brand = (
    <>
      <Logo size={20} />
      <span>Undagi</span>
    </>
  )
  return (
    <header className={styles.top}>
      {year === undefined ? (
        <Link
          to="/$slug"
          params={{ slug: institution.slug }}
          className={styles.brand}
          aria-label={t`Undagi, ke halaman awal`}
        >
          {brand}
        </Link>
      ) : (
        <Link
          to="/$slug/$year"
          params={{ slug: institution.slug, year: String(year) }}
          className={styles.brand}
          aria-label={t`Undagi, ke Beranda`}
        >
          {brand}
        </Link>
      )}
      <div className={styles.place}>
        <InstitutionPicker />
        {institution.sample ? (
          <span className={styles.tag}>
            <Trans>data contoh</Trans>
          </span>
        ) : null}
      </div>
      {rounds.length > 0 ? <YearPicker /> : null}
      <div className={styles.end}>
        <StrandedTexts />
        <AccountMenu />
      </div>
    </header>
  )
}
