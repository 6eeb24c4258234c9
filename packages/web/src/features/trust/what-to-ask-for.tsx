import { Trans } from '@lingui/react/macro'
import { Panel } from '../../ui/panel.tsx'
import styles from './trust.module.css'

/** Where nothing is kept yet: what this place is for, and whom to ask for what. */
export function WhatToAskFor() {
  return (
    <Panel title={<Trans>Belum ada yang dipercaya</Trans>}>
      <div className={styles.asking}>
        <p>
          <Trans>
            Setiap tanda tangan elektronik pada bukti sekarang disebut tidak sah, karena tidak ada yang
            menjamin penanda tangannya. Undagi tidak membawa sertifikat siapa pun: instansi Anda sendiri yang
            memutuskan siapa yang dipercaya.
          </Trans>
        </p>
        <p>
          <Trans>
            Mintalah dengan surat kepada penerbit sertifikat pejabat Anda; bagi kebanyakan instansi itu Balai
            Sertifikasi Elektronik (BSrE), BSSN:
          </Trans>
        </p>
        <ol>
          <li>
            <Trans>sertifikat induk (root CA), sebagai berkas PEM atau DER (.pem, .crt, .cer);</Trans>
          </li>
          <li>
            <Trans>setiap sertifikat antara (issuing CA) yang menerbitkan sertifikat pejabat Anda;</Trans>
          </li>
          <li>
            <Trans>
              alamat daftar pencabutan (CRL) dari masing-masing, dan seberapa sering diperbarui: tanpa daftar
              yang masih berlaku, tanda tangan tidak dapat dipastikan;
            </Trans>
          </li>
          <li>
            <Trans>
              sidik jari SHA-256 setiap sertifikat, dalam suratnya, supaya dapat Anda bandingkan di sini.
            </Trans>
          </li>
        </ol>
        <p>
          <Trans>Lalu tekan Tambah dari berkas. Tidak ada yang disimpan sebelum Anda membandingkannya.</Trans>
        </p>
      </div>
    </Panel>
  )
}
