import { Trans, useLingui } from '@lingui/react/macro'
import { zoneName } from '../../../lib/format.ts'
import { TextField } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useInstitutionSearch } from '../api/setup.ts'
import { officialName } from '../official-name.ts'
import type { SetupFound } from '../setup-draft.ts'
import { useSetupChoices } from '../use-setup-choices.ts'
import { withCategory } from '../use-setup-draft.ts'
import { ChosenInstitution } from './chosen-institution.tsx'
import { InstitutionSearch } from './institution-search.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

/** Which institution: found in the official register, or written by hand. */
export function InstitutionStep({ code, ...props }: StepProps & { readonly code: string }) {
  return props.filled.draft.isOwn ? <OwnInstitution {...props} /> : <FromRegister code={code} {...props} />
}

function FromRegister({ code, filled: { draft }, options, change, wrong }: StepProps & { code: string }) {
  const { official } = draft
  // after a reload the name finds it again, with what was published about it
  const again = useInstitutionSearch(code, official?.name ?? '')
  const found = again.data?.found.find(({ institution }) => institution.id === official?.id)
  const choose = ({ institution }: SetupFound) => {
    const { id, category, timeZone } = institution
    change({
      ...withCategory(draft, category, options),
      official: { id, name: officialName(institution) },
      ...(timeZone === null ? {} : { timeZone }),
    })
  }
  return (
    <div className={styles.fields}>
      <InstitutionSearch
        code={code}
        chosen={official}
        onChoose={choose}
        error={wrong('institution', 'officialId')}
      />
      {found ? (
        <ChosenInstitution
          found={found}
          timeZone={draft.timeZone}
          onTimeZone={(timeZone) => change({ timeZone })}
        />
      ) : null}
      <p className={styles.aside}>
        <LinkButton
          onClick={() =>
            change({ ...withCategory(draft, draft.category, options), isOwn: true, official: null })
          }
        >
          <Trans>Instansi saya tidak ada di daftar</Trans>
        </LinkButton>
      </p>
    </div>
  )
}

function OwnInstitution({ filled: { draft }, options, change, wrong }: StepProps) {
  const { t } = useLingui()
  const choices = useSetupChoices()
  return (
    <div className={styles.fields}>
      <TextField
        label={t`Nama instansi`}
        value={draft.ownName}
        onChange={(event) => change({ ownName: event.currentTarget.value })}
        maxLength={200}
        hint={t`Seperti tertulis pada kop surat.`}
        error={wrong('own_name', 'name')}
      />
      <SelectField
        label={t`Jenis instansi`}
        value={draft.category}
        choices={choices.categories}
        onChoose={(category) => change(withCategory(draft, category, options))}
      />
      <SelectField
        label={t`Zona waktu`}
        value={draft.timeZone}
        choices={choices.timeZones}
        onChoose={(timeZone) => change({ timeZone })}
        hint={t`Batas waktu dibaca menurut ${zoneName(draft.timeZone)}.`}
      />
      <p className={styles.aside}>
        <LinkButton onClick={() => change({ isOwn: false })}>
          <Trans>Cari di daftar resmi</Trans>
        </LinkButton>
      </p>
    </div>
  )
}
