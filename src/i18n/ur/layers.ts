import type { layers as english } from '../en/layers'
import type { Translated } from '../translated'

export const layers: Translated<typeof english> = {
  title: 'تہیں اور علامات',
  order: 'جس ترتیب سے نقشے پر بنی ہیں، سب سے اوپر کی تہہ پہلے۔',
  showAll: 'سب دکھائیں',
  hideAll: 'سب چھپائیں',
  opacity: '{{theme}} کی غیر شفافیت',
  solo: 'صرف {{theme}}',
  soloHint: 'صرف یہ تہہ دکھائیں؛ دوبارہ دبانے سے باقی واپس آ جاتی ہیں',
  features_one: '{{n}} اندراج',
  features_other: '{{n}} اندراجات',
  notLoaded: 'لوڈ نہیں ہوا',
  ticked_one: 'آپ کی فہرست میں {{n}} شیٹ',
  ticked_other: 'آپ کی فہرست میں {{n}} شیٹیں',
  sitesShown: '<total/> میں سے <shown/> دکھائے گئے',
  hidden: 'پوشیدہ',
}
