import { readFileSync } from 'node:fs'
import type { S3Settings } from '@undagi/server'
import { UnusableInput } from '../unusable-input.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A bucket for the documents: from the environment, because among it is a secret; undefined: they lie in the data folder. */
export function s3Settings(environment: Environment = process.env): S3Settings | undefined {
  const of = (name: string) => environment[`UNDAGI_S3_${name}`]?.trim() ?? ''
  const [endpoint, bucket, accessKeyId] = [of('ENDPOINT'), of('BUCKET'), of('ACCESS_KEY_ID')]
  const secretAccessKey = secretOf(of('SECRET_ACCESS_KEY'), of('SECRET_ACCESS_KEY_FILE'))
  const needed = {
    ENDPOINT: endpoint,
    BUCKET: bucket,
    ACCESS_KEY_ID: accessKeyId,
    SECRET_ACCESS_KEY: secretAccessKey,
  }
  const missing = Object.entries(needed).flatMap(([name, value]) =>
    value === '' ? [`UNDAGI_S3_${name}`] : [],
  )
  if (missing.length === Object.keys(needed).length) return undefined
  if (missing.length > 0) {
    throw new UnusableInput(`Penyimpanan dokumen di S3 belum lengkap. Atur juga ${missing.join(', ')}.`)
  }
  return {
    ...{ endpoint: parseEndpoint(endpoint), bucket, accessKeyId, secretAccessKey },
    ...{ region: of('REGION') || 'us-east-1', prefix: parsePrefix(of('PREFIX')) },
    pathStyle: parsePathStyle(of('PATH_STYLE')),
  }
}

function secretOf(written: string, file: string): string {
  if (file === '') return written
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new UnusableInput(
      `Berkas ${file} di UNDAGI_S3_SECRET_ACCESS_KEY_FILE tidak dapat dibaca oleh pengguna ini. Periksa nama dan haknya.`,
    )
  }
}

function parseEndpoint(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.username === '') {
    return url.origin
  }
  throw new UnusableInput(
    'UNDAGI_S3_ENDPOINT harus alamat tanpa jalur, misalnya https://objek.kota.go.id atau http://10.1.0.9:8080.',
  )
}

/** "undagi" → "undagi/" */
function parsePrefix(written: string): string {
  const name = written.replace(/\/+$/, '')
  if (/^[\w.-]*(\/[\w.-]+)*$/.test(name)) return name === '' ? '' : `${name}/`
  throw new UnusableInput(
    'UNDAGI_S3_PREFIX hanya boleh huruf, angka, titik, tanda hubung dan garis miring, misalnya undagi/kota-contoh.',
  )
}

function parsePathStyle(written: string): boolean {
  if (written === '' || written === 'true') return true
  if (written === 'false') return false
  throw new UnusableInput(
    'UNDAGI_S3_PATH_STYLE harus true (bucket di jalur alamat; bila tidak ditulis) atau false (bucket di nama host).',
  )
}
