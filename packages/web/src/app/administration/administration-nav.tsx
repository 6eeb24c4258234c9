import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { inSections } from '../frame/in-sections.ts'
import styles from './administration-nav.module.css'
import {
  type administrationPages,
  administrationSectionNames,
  administrationSections,
} from './administration-pages.ts'

type AdministrationPage = (typeof administrationPages)[keyof typeof administrationPages]

interface AdministrationNavProps {
  readonly pages: readonly AdministrationPage[]
  readonly here: AdministrationPage | undefined
  readonly slug: string
}

/** Where there is room the list stands beside the page; elsewhere one line says which page this is, and opens the list. */
export function AdministrationNav({ pages, here, slug }: AdministrationNavProps) {
  const { t, i18n } = useLingui()
  const list = <AdministrationList {...{ pages, slug }} />
  return (
    <>
      <nav className={styles.beside} aria-label={t`Administrasi`}>
        {list}
      </nav>
      {/* of another page it is another one: folded again */}
      <details className={styles.folded} key={here?.to}>
        <summary>
          <span>
            <Trans>Administrasi</Trans>
            {here ? <strong>{i18n._(here.label)}</strong> : null}
          </span>
        </summary>
        <nav aria-label={t`Administrasi`}>{list}</nav>
      </details>
    </>
  )
}

function AdministrationList({ pages, slug }: Pick<AdministrationNavProps, 'pages' | 'slug'>) {
  const { i18n } = useLingui()
  const id = useId()
  return inSections(administrationSectionNames, pages).map(({ name, pages: within }) => (
    <div key={name}>
      <p className={styles.heading} id={`${id}-${name}`}>
        {i18n._(administrationSections[name])}
      </p>
      <ul aria-labelledby={`${id}-${name}`}>
        {within.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ slug }} activeOptions={{ includeSearch: false }}>
              {i18n._(label)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}
