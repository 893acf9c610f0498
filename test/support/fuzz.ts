import fc from 'fast-check'

/** Every run of the suite meets the same cases; `FUZZ_SEED=7 npm run test:unit` looks for new ones. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_123) })

export default fc
