import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.UNDAGI_PROPERTY_SEED) })
