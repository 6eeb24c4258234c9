import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchUnits } from './match-units.ts'

const unit = (name: string, shortName: string) => ({ name, shortName })
const health = unit('Dinas Kesehatan', 'Dinkes')
const animals = unit('Dinas Kesehatan Hewan', 'Diskeswan')
const works = unit('Dinas Pekerjaan Umum dan Penataan Ruang', 'PUPR')
const statistics = unit('Dinas Komunikasi, Informatika, dan Statistik Kota Arang', 'Diskominfo')
const hospital = unit('RSUD dr. Sutarto', 'RS Sutarto')
const clinic = unit('UPTD Puskesmas Kembang Arum', 'PKM Arum')
const laboratory = unit('UPTD Laboratorium Lingkungan', 'Labling')
const district = unit('Kecamatan Payangsari', 'Payangsari')
const register = [health, animals, works, statistics, hospital, clinic, laboratory, district]

test.each([
  ['Dinas Kesehatan', ['Dinkes']],
  ['DINAS KESEHATAN', ['Dinkes']],
  ['dinkes', ['Dinkes']],
  ['Dinas Kesehatan Hewan', ['Diskeswan']],
  ['Dinas Kesehatan Kabupaten Arang', ['Dinkes']],
  ['Dinas Pekerjaan Umum & Penataan Ruang', ['PUPR']],
  ['Dinas Komunikasi, Informatika dan Statistik', ['Diskominfo']],
  ['Dinas Pekerjaan Umum', ['PUPR']],
  ['Dinas Perikanan', []],
  ['RSUD dr. Sutarto', ['RS Sutarto']],
  ['Rumah Sakit Umum Daerah Dr Sutarto', ['RS Sutarto']],
  ['RSUD', ['RS Sutarto']],
  ['RSUD Kabupaten Lain', []],
  ['Puskesmas Kembang Arum', ['PKM Arum']],
  ['Pusat Kesehatan Masyarakat Kembang Arum', ['PKM Arum']],
  ['Puskesmas Kembang', []],
  ['Puskesmas Sari', []],
  ['UPT Laboratorium Lingkungan', ['Labling']],
  ['Unit Pelaksana Teknis Daerah Laboratorium Lingkungan', ['Labling']],
  ['Kecamatan Payangsari', ['Payangsari']],
])('"%s" means %j', (name, units) => {
  expect(matchUnits([name], register)).toEqual(units)
})

test('a longer name of another unit does not mean the unit whose name it begins with', () => {
  expect(matchUnits(['Dinas Kesehatan Hewan'], [health])).toEqual([])
})

test('which of two hospitals is meant stays open where only the kind is said', () => {
  expect(matchUnits(['RSUD'], [hospital, unit('RSUD Arang', 'RS Arang')])).toEqual([])
})

test('a name that was cut short means nobody where several begin so', () => {
  const others = [works, unit('Dinas Pekerjaan Umum dan Perumahan', 'PUP')]
  expect(matchUnits(['Dinas Pekerjaan Umum'], others)).toEqual([])
})

test('the order in which names are found and units are kept changes nothing', () => {
  const names = ['Dinkes', 'Dinas Pekerjaan Umum', 'Dinas Perikanan', 'Diskeswan', 'Dinas Kesehatan']
  const some = fc.subarray(names).chain((chosen) => fc.tuple(fc.constant(chosen), shuffled(chosen)))
  fc.assert(
    fc.property(some, shuffled(register), ([found, otherwise], units) => {
      expect(matchUnits(otherwise, units)).toEqual(matchUnits(found, register))
    }),
  )
})

function shuffled<Value>(all: readonly Value[]) {
  return fc.shuffledSubarray([...all], { minLength: all.length })
}
