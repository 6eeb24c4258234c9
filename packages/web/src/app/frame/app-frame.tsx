import { Trans } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { CurrentPlaceContext } from '../../lib/current-place.ts'
import { fetchAhead } from '../pages/page-chunks.ts'
import { usePlace } from '../use-place.ts'
import styles from './app-frame.module.css'
import { BottomBar } from './bottom-bar.tsx'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'
import { useFocusOnPageChange } from './use-focus-on-page-change.ts'

/** What stays while pages change: where one is, where one can go, who one is. */
export function AppFrame() {
  const { institution, round } = usePlace()
  const main = useFocusOnPageChange()
  useEffect(fetchAhead, [])
  const place = useMemo(
    () => ({
      institution: institution.name,
      round: round?.name,
      timeZone: round?.timeZone ?? institution.timeZone,
      category: institution.category,
    }),
    [institution, round],
  )
  return (
    <>
      <a className={styles.skip} href="#isi">
        <Trans>Lompat ke isi</Trans>
      </a>
      <TopBar />
      <div className={styles.body}>
        <SideNav />
        <main id="isi" ref={main} tabIndex={-1} className={styles.main}>
          <CurrentPlaceContext value={place}>
            <Outlet />
          </CurrentPlaceContext>
        </main>
      </div>
      <BottomBar />
    </>
  )
}
