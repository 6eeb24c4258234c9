import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'
import type { Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { IssuedLink } from './issued-link.tsx'
import styles from './issued-links.module.css'
import { LinksExport } from './links-export.tsx'
import { SentLetters } from './sent-letters.tsx'
import { useInvitationTexts } from './use-invitation-texts.ts'

interface IssuedLinksProps {
  readonly institution: Institution
  readonly issued: readonly IssuedInvitation[]
  readonly onDone: () => void
}

/** The one moment at which links are known: they stay here until the administrator says that they are sent. */
export function IssuedLinks({ institution, issued: all, onDone }: IssuedLinksProps) {
  const issued = useMemo(() => all.filter(({ token }) => token !== null), [all])
  const { allOf } = useInvitationTexts(institution)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (all.length === 0) return
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [all])
  if (all.length > 0 && issued.length === 0)
    return (
      <div ref={place} tabIndex={-1} className={styles.place}>
        <SentLetters issued={all} />
      </div>
    )
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Panel title={<Plural value={issued.length} other="# tautan undangan untuk dikirim" />}>
        <p className={styles.lead}>
          <Trans>
            Kirim setiap tautan hanya kepada orangnya, lewat WhatsApp atau surel. Sesudah Anda meninggalkan
            halaman ini, tautan tidak dapat dilihat lagi; yang hilang dapat diperbarui di daftar undangan.
          </Trans>
        </p>
        <ul className={styles.links}>
          {issued.map((invitation) => (
            <IssuedLink key={invitation.id} {...{ invitation, institution }} />
          ))}
        </ul>
        <div className={styles.foot}>
          {issued.length > 1 ? (
            <CopyButton text={allOf(issued)}>
              <Trans>Salin semua tautan</Trans>
            </CopyButton>
          ) : null}
          <LinksExport {...{ institution, issued }} />
          <Button onClick={onDone}>
            <Trans>Sudah saya simpan</Trans>
          </Button>
        </div>
      </Panel>
      <LeaveGuard title={<Trans>Tautan sudah Anda simpan?</Trans>} back={<Trans>Kembali ke tautan</Trans>}>
        <Trans>
          Sesudah Anda meninggalkan halaman ini, tautan yang baru dibuat tidak dapat dilihat lagi. Undangannya
          tetap terbuka, tetapi tautannya harus diperbarui satu per satu.
        </Trans>
      </LeaveGuard>
    </div>
  )
}
