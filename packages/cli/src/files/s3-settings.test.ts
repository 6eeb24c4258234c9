import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { s3Settings } from './s3-settings.ts'

const complete = {
  UNDAGI_S3_ENDPOINT: 'https://objek.kota.go.id/',
  UNDAGI_S3_BUCKET: 'undagi',
  UNDAGI_S3_ACCESS_KEY_ID: 'kunci',
  UNDAGI_S3_SECRET_ACCESS_KEY: 'rahasia',
}

test('where nothing of S3 is set, documents lie in the data folder', () => {
  expect(s3Settings({})).toBeUndefined()
  expect(s3Settings({ UNDAGI_S3_ENDPOINT: '' })).toBeUndefined()
})

test('four settings are enough; region, prefix and the place of the bucket have their usual values', () => {
  expect(s3Settings(complete)).toEqual({
    ...{ endpoint: 'https://objek.kota.go.id', bucket: 'undagi', region: 'us-east-1', prefix: '' },
    ...{ accessKeyId: 'kunci', secretAccessKey: 'rahasia', pathStyle: true },
  })
  const others = { UNDAGI_S3_PREFIX: 'spbe/kota/', UNDAGI_S3_PATH_STYLE: 'false', UNDAGI_S3_REGION: 'id-1' }
  expect(s3Settings({ ...complete, ...others })).toMatchObject({
    ...{ prefix: 'spbe/kota/', pathStyle: false, region: 'id-1' },
  })
})

test('the secret may stand in a file that only its owner can read', () => {
  using folder = temporaryFolder()
  const { UNDAGI_S3_SECRET_ACCESS_KEY: _, ...rest } = complete
  const file = folder.write('kunci', 'dari-berkas\n')
  expect(s3Settings({ ...rest, UNDAGI_S3_SECRET_ACCESS_KEY_FILE: file })?.secretAccessKey).toBe('dari-berkas')
  expect(() => s3Settings({ ...rest, UNDAGI_S3_SECRET_ACCESS_KEY_FILE: '/tidak/ada' })).toThrow(
    /\/tidak\/ada/,
  )
})

test.each([
  [{ UNDAGI_S3_BUCKET: '' }, /Atur juga UNDAGI_S3_BUCKET\.$/],
  [{ UNDAGI_S3_ENDPOINT: 'objek.kota.go.id' }, /UNDAGI_S3_ENDPOINT/],
  [{ UNDAGI_S3_ENDPOINT: 'https://objek.kota.go.id/undagi' }, /UNDAGI_S3_ENDPOINT/],
  [{ UNDAGI_S3_PREFIX: 'dua kata' }, /UNDAGI_S3_PREFIX/],
  [{ UNDAGI_S3_PATH_STYLE: 'ya' }, /UNDAGI_S3_PATH_STYLE/],
])('%j is refused with what to write instead, and never with the secret', (wrong, sentence) => {
  const call = () => s3Settings({ ...complete, ...wrong })
  expect(call).toThrow(sentence)
  expect(call).not.toThrow(/rahasia/)
})
