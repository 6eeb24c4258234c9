import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, use, useState } from 'react'
import { sessionQuery } from '../../lib/api/session.ts'
import { activateLanguage, type Language } from '../../lib/language.ts'
import { loadLater } from '../../lib/load-later.ts'
import { shortcutsEnabled, switchShortcuts } from '../../lib/shortcut-switch.ts'
import { applyTheme, chosenTheme } from '../../lib/theme.ts'
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { usePlace } from '../use-place.ts'
import styles from './picker.module.css'
import type { SignOutFailedProps } from './sign-out-failed.tsx'
import { useSignOut } from './use-sign-out.ts'

// that the line is down cannot be fetched when it is: it comes before the menu in which one signs out
const loadSignOutFailed = loadLater(() => import('./sign-out-failed.tsx'))

export function AccountMenu() {
  const { t, i18n } = useLingui()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const [theme, setTheme] = useState(chosenTheme)
  const [shortcuts, setShortcuts] = useState(shortcutsEnabled)
  const leave = useSignOut()
  const navigate = useNavigate()
  const { slug } = usePlace().institution

  return (
    <>
      <Menu
        align="end"
        loadNeeded={loadSignOutFailed}
        trigger={
          <button type="button" className={styles.picker} aria-label={t`Akun: ${session.person.name}`}>
            <span className={styles.wide}>{session.person.name}</span>
            <span className={styles.narrow}>
              <Trans>Akun</Trans>
            </span>
          </button>
        }
      >
        <MenuChoices
          label={<Trans>Tampilan</Trans>}
          value={theme}
          choices={[
            { value: 'system', label: t`Mengikuti perangkat` },
            { value: 'light', label: t`Terang` },
            { value: 'dark', label: t`Gelap` },
          ]}
          onChoose={(next) => {
            setTheme(next)
            applyTheme(next)
          }}
        />
        <MenuSeparator />
        <MenuChoices<Language>
          label={<Trans>Bahasa</Trans>}
          value={i18n.locale === 'en' ? 'en' : 'id'}
          choices={[
            { value: 'id', label: 'Indonesia' },
            { value: 'en', label: 'English' },
          ]}
          onChoose={activateLanguage}
        />
        <MenuSeparator />
        <MenuChoices
          label={<Trans>Tombol pintas satu huruf</Trans>}
          value={shortcuts ? 'on' : 'off'}
          choices={[
            { value: 'on', label: t`Nyala` },
            { value: 'off', label: t`Mati` },
          ]}
          onChoose={(next) => {
            switchShortcuts(next === 'on')
            setShortcuts(next === 'on')
          }}
        />
        <MenuSeparator />
        <MenuItem onSelect={() => void navigate({ to: '/$slug/pendelegasian', params: { slug } })}>
          <Trans>Pendelegasian</Trans>
        </MenuItem>
        <MenuItem onSelect={() => void navigate({ to: '/$slug/profil', params: { slug } })}>
          <Trans>Profil dan keamanan</Trans>
        </MenuItem>
        <MenuItem onSelect={() => leave.mutate()}>
          <Trans>Keluar</Trans>
        </MenuItem>
      </Menu>
      {leave.isError ? (
        <Suspense>
          <LoadedSignOutFailed leave={leave} />
        </Suspense>
      ) : null}
    </>
  )
}

function LoadedSignOutFailed(props: SignOutFailedProps) {
  const { SignOutFailed } = use(loadSignOutFailed())
  return <SignOutFailed {...props} />
}
