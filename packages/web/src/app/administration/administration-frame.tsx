import { useLingui } from '@lingui/react/macro'
import { Link, Outlet, useMatches } from '@tanstack/react-router'
import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'
import styles from './administration-frame.module.css'
import { administrationPages } from './administration-pages.ts'
import { NotAdministratorScreen } from './not-administrator-screen.tsx'

/** The tabs of Administrasi above each of its pages; whoever may not have the page in the address is told whom to ask. */
export function AdministrationFrame() {
  const { t, i18n } = useLingui()
  const { institution } = usePlace()
  const may = useMay(institution.id)
  const pages = Object.values(administrationPages).filter(({ needs }) => may(needs))
  const at = useMatches().at(-1)?.fullPath
  const here = Object.values(administrationPages).find(({ to }) => to === at)
  const isTheirs = here === undefined || may(here.needs)
  if (pages.length === 0 || !isTheirs) return <NotAdministratorScreen institutionName={institution.name} />
  return (
    <>
      <nav className={styles.tabs} aria-label={t`Administrasi`}>
        <ul>
          {pages.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} params={{ slug: institution.slug }} activeOptions={{ includeSearch: false }}>
                {i18n._(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  )
}
