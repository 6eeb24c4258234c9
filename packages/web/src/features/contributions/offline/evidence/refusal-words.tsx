import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Refusal } from '../found/sort-found.ts'

/** Why a file is not sent, and what to do. */
export function RefusalWords({ why }: { readonly why: Refusal }) {
  return words[why]
}

const words: Readonly<Record<Refusal, ReactNode>> = {
  leads_out: (
    <Trans>
      Namanya menunjuk ke luar folder kit. Taruh berkasnya di folder indikatornya, lalu buat ZIP-nya lagi.
    </Trans>
  ),
  encrypted: <Trans>Berkata sandi. Buat ZIP-nya lagi tanpa kata sandi, atau pilih foldernya.</Trans>,
  unpacks_strangely: (
    <Trans>
      Dimampatkan dengan cara yang tidak dikenal. Buat ZIP-nya lagi dengan cara biasa, atau pilih foldernya.
    </Trans>
  ),
  too_much_inside: (
    <Trans>Isinya membesar tidak wajar bila dibuka, jadi tidak dibuka. Pilih foldernya, bukan ZIP-nya.</Trans>
  ),
  link: <Trans>Tautan ke berkas lain, bukan berkasnya. Salin berkas aslinya ke folder ini.</Trans>,
  shortcut: <Trans>Pintasan, bukan berkasnya. Salin berkas aslinya ke folder ini.</Trans>,
  archive: (
    <Trans>Arsip di dalam kit. Ekstrak, lalu taruh berkas-berkasnya langsung di folder indikatornya.</Trans>
  ),
  program: <Trans>Program atau halaman web, bukan dokumen. Simpan sebagai PDF atau gambar.</Trans>,
  twice: (
    <Trans>Ada dua berkas bernama sama di tempat yang sama. Sisakan satu, lalu buat ZIP-nya lagi.</Trans>
  ),
  empty: <Trans>Kosong (0 byte). Periksa berkasnya, lalu salin lagi.</Trans>,
  too_large: (
    <Trans>Lebih besar dari 2 GB. Perkecil, atau simpan di tempat lain dan lampirkan tautannya.</Trans>
  ),
  outside: (
    <Trans>
      Tidak berada di folder indikator mana pun. Pindahkan ke folder indikatornya di dalam folder Bukti.
    </Trans>
  ),
  unknown: (
    <Trans>Foldernya bukan folder indikator kit ini. Pindahkan ke folder yang bernomor indikatornya.</Trans>
  ),
  several: (
    <Trans>
      Foldernya berada di dalam folder indikator lain, sehingga tidak pasti untuk yang mana. Pisahkan
      foldernya.
    </Trans>
  ),
  withdrawn: <Trans>Pertanyaannya sudah ditarik oleh tim asesor, jadi buktinya tidak diperlukan lagi.</Trans>,
  too_many: (
    <Trans>Lebih dari 500 berkas. Kirim yang lain setelah ini, dengan mengembalikan kitnya lagi.</Trans>
  ),
}
