import type { flight as english } from '../en/flight'
import type { Translated } from '../translated'

export const flight: Translated<typeof english> = {
  title: 'راہداری کے ساتھ پرواز',
}
