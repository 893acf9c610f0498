import { expose } from 'comlink'
import { verifyWithTurf } from '../domain/coverage/verify-with-turf'
import type { CoverageService } from './protocol'

const service: CoverageService = {
  check: async ({ sheets, denominators }, onProgress) => {
    for (const [index, { code, geometry }] of denominators.entries()) {
      await onProgress({ code, result: verifyWithTurf(sheets, geometry) }, index + 1, denominators.length)
    }
  },
}

expose(service)
