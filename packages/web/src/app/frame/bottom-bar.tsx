import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import styles from './bottom-bar.module.css'
import { MoreDestinations } from './more-destinations.tsx'
import { splitForBar } from './split-for-bar.ts'
import { useDestinations } from './use-destinations.ts'

/** Takes the place of the side list where the screen is narrow. */
export function BottomBar() {
  const { t, i18n } = useLingui()
  const { ofYear, administration, params } = useDestinations()
  const { direct, more } = splitForBar([
    ...ofYear.flatMap(({ pages }) => pages),
    ...(administration ? [administration] : []),
  ])
  return (
    <nav className={styles.bottom} aria-label={t`Bawah`}>
      {direct.map(({ to, label, exact, icon }) => (
        <Link key={to} to={to} params={params} activeOptions={{ exact, includeSearch: false }}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={icon} />
          </svg>
          {i18n._(label)}
        </Link>
      ))}
      {more.length > 0 ? <MoreDestinations destinations={more} params={params} /> : null}
    </nav>
  )
}
