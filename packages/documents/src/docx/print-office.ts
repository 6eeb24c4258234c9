/** Runs as its own, limited process: reads an office file from standard input and prints its text as one line of JSON. */
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { readOffice } from './read-office.ts'

stdout.write(`${JSON.stringify(await readOffice(readFileSync(stdin.fd)))}\n`)
