import { expose } from 'comlink'
import { createPlanService } from './plan-service'

expose(createPlanService())
