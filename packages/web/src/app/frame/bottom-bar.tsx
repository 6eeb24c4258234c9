import { useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import styles from './bottom-bar.module.css'
import { destinations } from './destinations.ts'

const route = getRouteApi('/$slug/$year')

/** Takes the place of the side list where the screen is narrow. */
export function BottomBar() {
  const { t, i18n } = useLingui()
  const params = route.useParams()
  return (
    <nav className={styles.bottom} aria-label={t`Bawah`}>
      {destinations.map(({ to, label, exact, icon }) => (
        <Link key={to} to={to} params={params} activeOptions={{ exact, includeSearch: false }}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={icon} />
          </svg>
          {i18n._(label)}
        </Link>
      ))}
    </nav>
  )
}
