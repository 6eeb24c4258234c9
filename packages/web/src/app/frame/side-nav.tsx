import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { sections } from './destinations.ts'
import type { SectionName } from './in-sections.ts'
import styles from './side-nav.module.css'
import { useDestinations } from './use-destinations.ts'

export function SideNav() {
  const { t, i18n } = useLingui()
  const { ofYear, administration, params } = useDestinations()
  return (
    <nav className={styles.side} aria-label={t`Utama`}>
      <div className={styles.list}>
        {ofYear.map(({ name, pages }) => (
          <SideSection key={name} name={name}>
            {pages.map(({ to, label, exact }) => (
              <li key={to}>
                <Link to={to} params={params} activeOptions={{ exact, includeSearch: false }}>
                  {i18n._(label)}
                </Link>
              </li>
            ))}
          </SideSection>
        ))}
        {administration ? (
          <ul className={classNames(ofYear.length > 0 && styles.apart)}>
            <li>
              <Link to={administration.to} params={params} activeOptions={{ includeSearch: false }}>
                {i18n._(administration.label)}
              </Link>
            </li>
          </ul>
        ) : null}
      </div>
    </nav>
  )
}

interface SideSectionProps {
  readonly name: SectionName
  readonly children: ReactNode
}

function SideSection({ name, children }: SideSectionProps) {
  const { i18n } = useLingui()
  const id = useId()
  const heading = sections[name]
  if (heading === null) return <ul>{children}</ul>
  return (
    <>
      <p className={styles.heading} id={id}>
        {i18n._(heading)}
      </p>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  )
}
