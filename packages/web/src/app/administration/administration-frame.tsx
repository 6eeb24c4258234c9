import { Outlet, useMatches } from '@tanstack/react-router'
import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'
import styles from './administration-frame.module.css'
import { AdministrationNav } from './administration-nav.tsx'
import { administrationPages } from './administration-pages.ts'
import { NotAdministratorScreen } from './not-administrator-screen.tsx'

/** The pages of Administrasi beside each of them; whoever may not have the page in the address is told whom to ask. */
export function AdministrationFrame() {
  const { institution } = usePlace()
  const may = useMay(institution.id)
  const pages = Object.values(administrationPages).filter(({ needs }) => may(needs))
  const at = useMatches().at(-1)?.fullPath
  const here = Object.values(administrationPages).find(({ to }) => to === at)
  const isTheirs = here === undefined || may(here.needs)
  if (pages.length === 0 || !isTheirs) return <NotAdministratorScreen institutionName={institution.name} />
  return (
    <div className={styles.frame}>
      <AdministrationNav {...{ pages, here }} slug={institution.slug} />
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  )
}
