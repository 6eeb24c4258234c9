import { Trans } from '@lingui/react/macro'
import type { Institution } from '../../lib/api/contract.ts'
import { classNames } from '../../ui/class-names.ts'
import { panelClass } from '../../ui/panel.tsx'
import styles from './institution-page.module.css'
import { labelOf, useInstitutionWords } from './institution-words.ts'
import { OfficialIdentity } from './official-identity.tsx'

export function InstitutionFacts({ institution }: { readonly institution: Institution }) {
  const { categories, timeZones } = useInstitutionWords()
  return (
    <dl className={classNames(panelClass, styles.facts)}>
      <div>
        <dt>
          <Trans>Nama</Trans>
        </dt>
        <dd>{institution.name}</dd>
      </div>
      <div>
        <dt>
          <Trans>Kategori</Trans>
        </dt>
        <dd>{labelOf(categories, institution.category)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Zona waktu</Trans>
        </dt>
        <dd>{labelOf(timeZones, institution.timeZone)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Identitas resmi</Trans>
        </dt>
        <dd>
          <OfficialIdentity institution={institution} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Alamat halaman</Trans>
        </dt>
        <dd>
          <code>/{institution.slug}</code>
          <p>
            <Trans>Tetap, juga bila namanya berubah, supaya tautan yang sudah dibagikan tetap berlaku.</Trans>
          </p>
        </dd>
      </div>
    </dl>
  )
}
