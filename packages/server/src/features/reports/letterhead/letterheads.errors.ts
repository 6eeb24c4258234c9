import { defineProblem } from '../../../platform/http/problem.ts'

export const logoNotAPicture = defineProblem({
  code: 'letterheads.logo_not_a_picture',
  status: 422,
  title: 'Lambang harus berupa berkas PNG atau JPEG yang utuh. SVG tidak diterima.',
})

export const logoTooLarge = defineProblem({
  code: 'letterheads.logo_too_large',
  status: 422,
  title: 'Berkas lambang lebih dari 512 KB. Perkecil dahulu.',
})

export const logoTooSmall = defineProblem({
  code: 'letterheads.logo_too_small',
  status: 422,
  title: 'Lambang kurang dari 100 titik pada salah satu sisinya; di kertas akan kabur.',
})

export const logoTooWide = defineProblem({
  code: 'letterheads.logo_too_wide',
  status: 422,
  title: 'Lambang lebih dari 2.000 titik pada salah satu sisinya. Perkecil dahulu.',
})

export const letterheadChanged = defineProblem({
  code: 'letterheads.changed_meanwhile',
  status: 409,
  title: 'Rekan Anda baru saja mengubah kop naskah. Muat ulang halaman, lalu ubah lagi.',
})
