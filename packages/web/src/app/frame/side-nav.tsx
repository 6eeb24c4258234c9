import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { classNames } from '../../ui/class-names.ts'
import styles from './side-nav.module.css'
import { useDestinations } from './use-destinations.ts'

export function SideNav() {
  const { t, i18n } = useLingui()
  const { ofYear, administration, params } = useDestinations()
  return (
    <nav className={styles.side} aria-label={t`Utama`}>
      <ul>
        {ofYear.map(({ to, label, exact }) => (
          <li key={to}>
            <Link to={to} params={params} activeOptions={{ exact, includeSearch: false }}>
              {i18n._(label)}
            </Link>
          </li>
        ))}
        {administration ? (
          <li className={classNames(ofYear.length > 0 && styles.apart)}>
            <Link to={administration.to} params={params} activeOptions={{ includeSearch: false }}>
              {i18n._(administration.label)}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
