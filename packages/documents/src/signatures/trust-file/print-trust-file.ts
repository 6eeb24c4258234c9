/** Runs as its own, limited process: a file on standard input, what is known already on the next one, one line of JSON out. */
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { z } from 'zod'
import { readCertificate } from '../certificates/known-certificate.ts'
import { readTrustFile } from './read-trust-file.ts'

const jobFile = 3
const jobSchema = z.strictObject({ known: z.array(z.string()), at: z.iso.datetime() })

const { known, at } = jobSchema.parse(JSON.parse(readFileSync(jobFile, 'utf8')))
const certificates = known.map((base64) => readCertificate(Buffer.from(base64, 'base64')))
stdout.write(`${JSON.stringify(readTrustFile(readFileSync(stdin.fd), certificates, new Date(at)))}\n`)
