import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// no test measures time: a busy machine may take as long as it needs
configure({ asyncUtilTimeout: 60_000 })

afterEach(cleanup)
