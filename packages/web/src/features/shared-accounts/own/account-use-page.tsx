import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ownFindingsQuery } from '../api/shared-accounts.ts'
import styles from '../finding/finding.module.css'
import { OwnFindingPanel } from './own-finding.tsx'

/** What was noticed about the own account, before anybody else is told. `help`: where a colleague is let in under their own name. */
export function AccountUsePage({ help }: { readonly help: ReactNode }) {
  const { t } = useLingui()
  const { data: findings } = useSuspenseQuery(ownFindingsQuery)
  usePageTitle(t`Pemakaian akun Anda`)
  return (
    <>
      <PageHead
        title={<Trans>Pemakaian akun Anda</Trans>}
        lead={
          <Trans>
            Sebuah akun berarti satu orang: hanya begitu riwayat penilaian dapat dipercaya. Bila akun Anda
            tampak dipakai beberapa orang, Anda yang pertama diberi tahu.
          </Trans>
        }
      />
      <div className={styles.parts}>
        {findings.length > 0 ? (
          findings.map((finding) => <OwnFindingPanel key={finding.id} {...{ finding, help }} />)
        ) : (
          <NothingNoticed help={help} />
        )}
        <WhatIsKept />
      </div>
    </>
  )
}

function NothingNoticed({ help }: { readonly help: ReactNode }) {
  return (
    <Panel title={<Trans>Tidak ada yang mencolok</Trans>}>
      <div className={styles.finding}>
        <p>
          <Trans>
            Akun Anda tampak dipakai oleh Anda sendiri. Bila suatu saat seseorang membantu Anda mengisi,
            jangan pinjamkan kata sandi: dengan “Bantu saya mengisi” ia bekerja dengan namanya sendiri.
          </Trans>
        </p>
        {help ? <p>{help}</p> : null}
      </div>
    </Panel>
  )
}

function WhatIsKept() {
  return (
    <Panel title={<Trans>Apa yang dicatat</Trans>}>
      <div className={styles.finding}>
        <p>
          <Trans>
            Untuk setiap sesi: jenis perangkat (misalnya Chrome di Windows), jaringannya tanpa alamat lengkap,
            dan lima menit mana saja Anda mengerjakan sesuatu. Bukan apa yang Anda kerjakan. Catatan itu
            dihapus sesudah 90 hari dan tidak ikut dalam cadangan. Administrator tidak melihat catatan itu;
            yang ia lihat hanya tanda seperti di halaman ini.
          </Trans>
        </p>
      </div>
    </Panel>
  )
}
