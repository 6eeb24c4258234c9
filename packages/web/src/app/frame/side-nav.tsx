import { useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { destinations } from './destinations.ts'
import styles from './side-nav.module.css'

const route = getRouteApi('/$slug/$year')

export function SideNav() {
  const { t, i18n } = useLingui()
  const params = route.useParams()
  return (
    <nav className={styles.side} aria-label={t`Utama`}>
      <ul>
        {destinations.map(({ to, label, exact }) => (
          <li key={to}>
            <Link to={to} params={params} activeOptions={{ exact, includeSearch: false }}>
              {i18n._(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
