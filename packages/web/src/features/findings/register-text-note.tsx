import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { findingsQuery, type IndicatorAddress } from './api/findings.ts'
import styles from './findings.module.css'

interface RegisterTextNoteProps {
  readonly address: IndicatorAddress
  readonly policyId: string
}

/** Beside what the register says of a policy: that its text, offered here, was read as a draft. */
export function RegisterTextNote({ address, policyId }: RegisterTextNoteProps) {
  const { data } = useQuery(findingsQuery(address))
  const texts = data?.documents.filter(({ registered }) => registered?.policyId === policyId) ?? []
  const drafts = texts.filter(({ id }) =>
    data?.contradictions.some(({ code, documentId }) => code === 'register_enacted' && documentId === id),
  )
  if (drafts.length === 0) return null
  return (
    <p className={styles.look}>
      <Trans>
        Tercatat berlaku, tetapi isi berkasnya terbaca rancangan, jadi butirnya belum terbukti. Lihat Bukti.
      </Trans>
    </p>
  )
}
