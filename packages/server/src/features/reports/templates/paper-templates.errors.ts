import { defineProblem } from '../../../platform/http/problem.ts'

export const templateNotUsable = defineProblem({
  code: 'paper_templates.not_usable',
  status: 422,
  title:
    'Berkas ini belum dapat menjadi templat. Periksa daftar temuannya, perbaiki di Word, lalu pilih lagi.',
})

export const templateChanged = defineProblem({
  code: 'paper_templates.changed_meanwhile',
  status: 409,
  title: 'Rekan Anda baru saja mengubah templat naskah ini. Muat ulang halaman, lalu ubah lagi.',
})

export const templateNotFound = defineProblem({
  code: 'paper_templates.not_found',
  status: 404,
  title: 'Naskah ini tidak memakai templat instansi sendiri.',
})
